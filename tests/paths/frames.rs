//! The frames of a page in `docs/`: what somebody shall type, and what files hold.

/// What stands between two fences: the words behind the first one, and the text below.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Frame<'p> {
    pub head: &'p str,
    pub text: &'p str,
}

/// All frames of a page, in order.
pub fn frames(page: &str) -> Vec<Frame<'_>> {
    let between = page.split("```").skip(1).step_by(2);
    between
        .map(|frame| frame.split_once('\n').unwrap())
        .map(|(head, text)| Frame { head, text })
        .collect()
}
