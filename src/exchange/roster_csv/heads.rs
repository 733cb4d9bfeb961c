//! What the heads of a list's columns mean.

use csv::StringRecord;

use super::BadList;

/// More columns than this are in no list.
pub(super) const MAX_COLUMNS: usize = 300;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// The whole name.
    Name,
    /// The first name.
    First,
    /// The last name.
    Last,
    /// The class.
    Class,
    /// The number or word of the school's own list.
    StudentId,
    /// The id of its student information system.
    SisId,
    /// An e-mail address.
    Email,
    /// What the learner logs in with.
    Login,
}

/// Heads in small letters without anything between their words.
const HEADS: &[(Column, &[&str])] = &[
    (
        Column::Name,
        &[
            "name",
            "fullname",
            "student",
            "studentname",
            "learner",
            "learnername",
            "pupil",
            "pupilname",
            "displayname",
            "participant",
        ],
    ),
    (Column::First, &["firstname", "first", "givenname", "forename", "studentfirstname"]),
    (Column::Last, &["lastname", "last", "surname", "familyname", "studentlastname"]),
    (
        Column::Class,
        &[
            "class",
            "classname",
            "classes",
            "group",
            "groups",
            "groupname",
            "section",
            "sections",
            "homeroom",
            "tutorgroup",
            "registrationgroup",
        ],
    ),
    (
        Column::StudentId,
        &[
            "id",
            "studentid",
            "studentnumber",
            "idnumber",
            "learnerid",
            "pupilid",
            "orgdefinedid",
            "identifier",
            "sourcedid",
        ],
    ),
    (Column::SisId, &["sisid", "sisuserid", "sisstudentid"]),
    (Column::Email, &["email", "emailaddress", "mail", "studentemail", "schoolemail"]),
    (Column::Login, &["login", "loginid", "sislogin", "sisloginid", "username", "user", "account"]),
];

/// What is in a head below which secrets stand, in the languages in which systems write it.
const SECRET: &[&str] = &[
    "password",
    "passwort",
    "passwd",
    "passcode",
    "passphrase",
    "pwd",
    "kennwort",
    "secret",
    "motdepasse",
    "contrase",
    "senha",
    "wachtwoord",
    "passord",
    "adgangskode",
    "lösenord",
    "salasana",
    "hasło",
    "parola",
    "пароль",
    "密码",
    "密碼",
    "パスワード",
];

/// What such a head is.
const SECRET_WHOLE: &[&str] = &["pass", "pw", "pin", "pincode", "clave", "token", "mdp"];

fn small(head: &str) -> String {
    head.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect()
}

fn is_secret(head: &str) -> bool {
    SECRET.iter().any(|word| head.contains(word)) || SECRET_WHOLE.contains(&head)
}

/// Looked at before anything else: "login password" is no login.
fn meant(head: &str) -> Option<Column> {
    let head = small(head);
    let found = HEADS.iter().find(|(_, words)| words.contains(&head.as_str()));
    found.map(|(column, _)| *column).filter(|_| !is_secret(&head))
}

/// Where each column stands.
pub(super) struct Columns(Vec<(Column, usize)>);

impl Columns {
    /// The columns with these heads. The class is left out where it is known.
    pub(super) fn of(heads: &StringRecord, has_class: bool) -> Result<Self, BadList> {
        let mut columns = Self(Vec::new());
        for (place, head) in heads.iter().enumerate() {
            let Some(column) = meant(head) else { continue };
            if has_class && column == Column::Class {
                continue;
            }
            if columns.place(column).is_some() {
                return Err(BadList::SameHead(column));
            }
            columns.0.push((column, place));
        }
        let is_named = [Column::Name, Column::First, Column::Last];
        let is_named = is_named.iter().any(|column| columns.place(*column).is_some());
        is_named.then_some(columns).ok_or(BadList::NoName)
    }

    fn place(&self, column: Column) -> Option<usize> {
        self.0.iter().find(|(one, _)| *one == column).map(|(_, place)| *place)
    }

    /// What a record has in a column.
    pub(super) fn cell<'r>(&self, record: &'r StringRecord, column: Column) -> Option<&'r str> {
        record.get(self.place(column)?)
    }

    /// The name in a record: whole or, where there is no such column, put together.
    pub(super) fn name(&self, record: &StringRecord) -> String {
        let cell = |column| self.cell(record, column).unwrap_or_default();
        match cell(Column::Name) {
            "" => format!("{} {}", cell(Column::First), cell(Column::Last)),
            name => name.to_owned(),
        }
    }

    /// The heads of the columns that are read, and of the others.
    pub(super) fn named(&self, heads: &StringRecord) -> (Vec<String>, Vec<String>) {
        let is_read = |place: &usize| self.0.iter().any(|(_, one)| one == place);
        let heads = heads.iter().map(|head| head.trim().chars().take(40).collect::<String>());
        let named = heads.enumerate().filter(|(_, head)| !head.is_empty());
        let (read, left_out): (Vec<_>, Vec<_>) = named.partition(|(place, _)| is_read(place));
        let heads = |all: Vec<(usize, String)>| all.into_iter().map(|(_, head)| head).collect();
        (heads(read), heads(left_out))
    }
}
