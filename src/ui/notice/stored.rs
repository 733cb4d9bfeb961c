//! What is stored, column by column, as the papers tell it. Tests hold it against the store and
//! against the file of a class, so that a new column cannot be kept without being told.

/// Some columns of a table, and the message that says what they are.
#[derive(Debug, Clone, Copy)]
pub struct Stored {
    /// The table of the store.
    pub table: &'static str,
    /// Its columns.
    pub columns: &'static [&'static str],
    /// What they hold.
    pub says: &'static str,
}

/// All columns of the store.
pub const STORED: [Stored; 14] = [
    Stored { table: "learner", columns: &["id", "name"], says: "notice-stored-learner" },
    Stored {
        table: "attempt",
        columns: &[
            "id",
            "learner",
            "started",
            "form",
            "seed",
            "selection",
            "feedback",
            "certainty",
        ],
        says: "notice-stored-attempt",
    },
    Stored {
        table: "attempt_question",
        columns: &[
            "attempt",
            "position",
            "question",
            "bank",
            "fingerprint",
            "topic",
            "kind",
            "verdict",
            "tactic",
            "stage",
            "seen_before",
            "spare",
        ],
        says: "notice-stored-question",
    },
    Stored {
        table: "entry",
        columns: &["attempt", "number", "at", "kind", "position"],
        says: "notice-stored-entry",
    },
    Stored {
        table: "entry",
        columns: &["answer", "credit", "certainty", "took_ms", "exposure"],
        says: "notice-stored-answer",
    },
    Stored { table: "pending", columns: &["what"], says: "notice-stored-pending" },
    Stored {
        table: "room",
        columns: &[
            "id",
            "code",
            "names",
            "certainty",
            "seed",
            "selection",
            "started",
            "listens",
            "ended",
            "key",
            "class",
        ],
        says: "notice-stored-room",
    },
    Stored {
        table: "room_part",
        columns: &["room", "number", "minutes", "notes", "kind", "title", "shown", "until"],
        says: "notice-stored-room-part",
    },
    Stored {
        table: "room_set",
        columns: &["room", "part", "number", "form"],
        says: "notice-stored-room-set",
    },
    Stored {
        table: "room_question",
        columns: &[
            "room",
            "part",
            "number",
            "position",
            "question",
            "bank",
            "fingerprint",
            "topic",
            "kind",
            "verdict",
            "tactic",
            "stage",
            "seen_before",
            "spare",
            "care",
        ],
        says: "notice-stored-room-question",
    },
    Stored {
        table: "room_member",
        columns: &["room", "number", "learner", "name", "key"],
        says: "notice-stored-room-member",
    },
    Stored {
        table: "room_event",
        columns: &["room", "number", "at", "kind", "member", "part", "position", "value"],
        says: "notice-stored-room-event",
    },
    Stored {
        table: "room_attempt",
        columns: &["room", "member", "part", "first", "attempt"],
        says: "notice-stored-room-attempt",
    },
    Stored { table: "room_salt", columns: &["one", "key"], says: "notice-stored-room-salt" },
];

/// What the file of a class holds of each learner.
pub const OF_LEARNER: [&str; 7] = ["id", "code", "name", "student_id", "sis_id", "email", "login"];

/// What it holds of the class: tests among it, each with these.
pub const OF_CLASS: [&str; 5] = ["format", "name", "audience", "archived", "assignment"];

/// What it holds of a test that was given.
pub const OF_TEST: [&str; 3] = ["form", "due", "made"];
