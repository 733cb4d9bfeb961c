//! Words that somebody might go by who knows nothing. They are English; the rules that need them are
//! not tried on banks in other languages.

use super::text::Word;

/// What a word speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cue {
    /// Crypto.
    Crypto,
    /// Haste.
    Urgent,
    /// One well-known chat app.
    WhatsApp,
    /// Money.
    Money,
    /// That something need not be so.
    Hedge,
}

/// How many kinds of cues there are.
pub(super) const CUES: usize = 5;

const WORDS: [(Cue, &[&str]); CUES] = [
    (Cue::Crypto, &["crypto", "cryptocurrency", "cryptocurrencies", "bitcoin", "coin", "coins"]),
    (
        Cue::Urgent,
        &[
            "urgent",
            "urgently",
            "immediately",
            "now",
            "today",
            "tonight",
            "hurry",
            "quick",
            "quickly",
            "soon",
            "deadline",
        ],
    ),
    (Cue::WhatsApp, &["whatsapp"]),
    (
        Cue::Money,
        &[
            "money",
            "pay",
            "pays",
            "paid",
            "payment",
            "payments",
            "fee",
            "fees",
            "deposit",
            "deposits",
            "cash",
            "transfer",
            "transfers",
            "invest",
            "investment",
            "investments",
            "cost",
            "costs",
            "dollar",
            "dollars",
            "euro",
            "euros",
            "pound",
            "pounds",
            "loan",
            "salary",
            "wage",
            "wages",
        ],
    ),
    (
        Cue::Hedge,
        &[
            "may",
            "might",
            "can",
            "could",
            "often",
            "usually",
            "sometimes",
            "probably",
            "perhaps",
            "possibly",
            "generally",
            "mostly",
            "likely",
            "some",
            "seems",
            "depends",
            "unless",
            "check",
            "checks",
        ],
    ),
];

/// How many slots there are to tell quickly that a word is none of these.
const SLOTS: usize = 1024;

/// The words with their cues, to look them up in.
pub(super) struct Cues {
    words: Vec<(Word, Cue)>,
    taken: [bool; SLOTS],
}

impl Cues {
    /// The lists above.
    pub(super) fn new() -> Self {
        let each = |(cue, words): &(Cue, &'static [&'static str])| {
            let cue = *cue;
            words.iter().map(move |word| (Word::of(word), cue))
        };
        let mut words: Vec<(Word, Cue)> = WORDS.iter().flat_map(each).collect();
        words.sort_by_key(|(word, _)| *word);
        let mut taken = [false; SLOTS];
        words.iter().for_each(|(word, _)| taken[word.slot(SLOTS)] = true);
        Self { words, taken }
    }

    /// What a word speaks of.
    pub(super) fn find(&self, word: Word) -> Option<Cue> {
        if !self.taken[word.slot(SLOTS)] {
            return None;
        }
        let at = self.words.binary_search_by_key(&word, |(word, _)| *word).ok()?;
        Some(self.words[at].1)
    }
}
