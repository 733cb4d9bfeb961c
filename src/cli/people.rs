//! Who the learners in the results are, as far as classes say it. Names stand in rosters alone, so
//! whoever needs one looks there.

use std::collections::HashMap;

use crate::domain::class::{Class, ClassName, Member, SchoolId};
use crate::domain::learner::Learner;
use crate::exchange::results::Identity;

use super::context::Context;
use super::failure::Failure;
use super::rosters::Rosters;

/// Everybody in the classes of this machine.
pub(super) struct People {
    classes: Vec<Class>,
    known: HashMap<Learner, Identity>,
}

impl People {
    /// Looks who there is. A machine without a home has no classes.
    pub(super) fn look(context: &Context) -> Result<Self, Failure> {
        let classes = match context.places() {
            Ok(_) => Rosters::look(context)?.classes().to_vec(),
            Err(_) => Vec::new(),
        };
        let members = classes.iter().flat_map(|class| &class.members);
        let known = members.map(|member| (member.id.clone(), identity(member))).collect();
        Ok(Self { classes, known })
    }

    /// Everybody in a class.
    pub(super) fn of_class(&self, context: &Context, name: &str) -> Result<Vec<Learner>, Failure> {
        let key = name.parse().map(|name: ClassName| name.key());
        let ids = |class: &Class| class.members.iter().map(|member| member.id.clone()).collect();
        match self.classes.iter().find(|class| Ok(class.name.key()) == key) {
            Some(class) => Ok(ids(class)),
            // They know how to say which classes there are.
            None => Rosters::look(context)?.find(name).map(ids),
        }
    }

    /// The names of these classes, or of all if there are none.
    pub(super) fn classes<'p>(
        &'p self,
        wanted: &'p [String],
    ) -> impl Iterator<Item = &'p ClassName> {
        let keys: Vec<String> =
            wanted.iter().filter_map(|name| Some(name.parse::<ClassName>().ok()?.key())).collect();
        let names = self.classes.iter().map(|class| &class.name);
        names.filter(move |name| wanted.is_empty() || keys.contains(&name.key()))
    }

    /// The class that everybody is in.
    pub(super) fn by_class(&self) -> HashMap<&Learner, &ClassName> {
        let everybody = self
            .classes
            .iter()
            .flat_map(|class| class.members.iter().map(move |member| (&member.id, &class.name)));
        everybody.collect()
    }

    /// The member of a class that somebody is.
    pub(super) fn member(&self, learner: &Learner) -> Option<(&Class, &Member)> {
        let mut all =
            self.classes.iter().flat_map(|class| class.members.iter().map(move |one| (class, one)));
        all.find(|(_, member)| member.id == *learner)
    }

    /// The learners of all classes that a text means: by id, code, school id or name.
    pub(super) fn meant(&self, text: &str) -> Vec<&Member> {
        self.classes.iter().flat_map(|class| class.meant(text)).collect()
    }

    /// Who somebody is; whoever is in no class is only the name played under.
    pub(super) fn who(&self, learner: &Learner) -> Identity {
        self.known.get(learner).cloned().unwrap_or_else(|| Identity::of(learner))
    }

    /// The same for a learning platform: whoever is in no class may play under any name by which the
    /// platform knows them.
    pub(super) fn for_platform(&self, learner: &Learner) -> Identity {
        self.known.get(learner).cloned().unwrap_or_else(|| Identity::by_any_name(learner))
    }
}

fn identity(member: &Member) -> Identity {
    let text = |id: &Option<SchoolId>| id.as_ref().map(|id| id.as_str().to_owned());
    let school = &member.school;
    Identity {
        id: member.id.to_string(),
        name: Some(member.name.as_str().to_owned()),
        school_id: text(&school.sis_id).or_else(|| text(&school.student_id)),
        email: text(&school.email),
        login: text(&school.login),
    }
}
