//! What is due when, as pure functions over what was answered. The day and the seed are handed in.
