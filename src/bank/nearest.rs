//! The right name nearest to a wrong one.

/// No bank made by people has more names to choose from; in a hostile one, comparing each wrong name
/// with all others could take hours.
const MOST_COMPARED: usize = 1_000;

/// The candidate that a slip of the fingers most likely meant; none if none is near.
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // Long garbage is no slip, and the comparison takes time by the square of the length.
    if name.len() > 64 {
        return None;
    }
    let allowed = (name.chars().count() / 3).clamp(1, 3);
    candidates
        .into_iter()
        .take(MOST_COMPARED)
        .map(|candidate| (strsim::damerau_levenshtein(name, candidate), candidate))
        .filter(|&(distance, _)| distance <= allowed)
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn slips_are_mended_and_garbage_is_not() {
        let names = ["verdict", "tactic", "stage", "do"];
        assert_eq!(nearest("verdcit", names), Some("verdict"));
        assert_eq!(nearest("Tactic", names), Some("tactic"));
        assert_eq!(nearest("od", names), Some("do"));
        assert_eq!(nearest("banana", names), None);
    }
}
