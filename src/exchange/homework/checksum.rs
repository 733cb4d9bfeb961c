//! A checksum against slips of copying and typing.

/// CRC-32 as in ISO 3309, written as eight signs.
pub(super) fn checksum(text: &str) -> String {
    let mut sum = u32::MAX;
    for byte in text.bytes() {
        sum ^= u32::from(byte);
        for _ in 0..8 {
            sum = (sum >> 1) ^ if sum & 1 == 1 { 0xEDB8_8320 } else { 0 };
        }
    }
    format!("{:08x}", !sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_gives_the_published_check_value() {
        assert_eq!(checksum("123456789"), "cbf43926");
        assert_eq!(checksum(""), "00000000");
    }
}
