//! How much of something is taken at a time, so that nobody floods the room.

use std::time::{Duration, Instant};

/// Lets so many things pass at once, and then one after another as time goes by.
#[derive(Debug)]
pub struct Bucket {
    size: f64,
    /// So many come back each second.
    rate: f64,
    left: f64,
    at: Instant,
}

impl Bucket {
    /// A full one.
    pub fn new(size: u32, rate: f64, now: Instant) -> Self {
        Self { size: f64::from(size), rate, left: f64::from(size), at: now }
    }

    /// Whether one more may pass.
    pub fn takes(&mut self, now: Instant) -> bool {
        self.fill(now);
        let may = self.left >= 1.0;
        if may {
            self.left -= 1.0;
        }
        may
    }

    /// How long until one more may pass.
    pub fn wait(&mut self, now: Instant) -> Duration {
        self.fill(now);
        Duration::from_secs_f64(((1.0 - self.left) / self.rate).max(0.0))
    }

    fn fill(&mut self, now: Instant) {
        let passed = now.saturating_duration_since(self.at).as_secs_f64();
        self.left = (self.left + passed * self.rate).min(self.size);
        self.at = now;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_pass_at_once_and_then_one_at_a_time() {
        let start = Instant::now();
        let mut bucket = Bucket::new(3, 2.0, start);
        let passed = (0..5).filter(|_| bucket.takes(start)).count();
        assert_eq!(passed, 3);
        assert_eq!(bucket.wait(start), Duration::from_millis(500));
        assert!(!bucket.takes(start + Duration::from_millis(499)));
        assert!(bucket.takes(start + Duration::from_millis(999)));
        let later = start + Duration::from_secs(3_600);
        assert_eq!((0..5).filter(|_| bucket.takes(later)).count(), 3);
    }
}
