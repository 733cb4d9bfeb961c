//! What can be wrong with the shape of a story. Only who leads to whom matters here, so a bank file
//! can be looked at before its texts are whole.

/// The fewest decisions of a step that is no ending: one would be no decision.
pub const FEWEST_DECISIONS: usize = 2;

/// The most decisions of a step: what can be kept in mind when it is read aloud.
pub const MOST_DECISIONS: usize = 4;

/// What keeps the steps of a story from hanging together. Steps and decisions count from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The story begins at no step of it.
    NoStart,
    /// A decision leads to no step of the story.
    LeadsNowhere {
        /// Where it can be decided.
        step: usize,
        /// Which decision of that step.
        decision: usize,
    },
    /// There is only one thing to decide.
    TooFewDecisions {
        /// Where.
        step: usize,
    },
    /// There is more to decide than can be kept in mind.
    TooManyDecisions {
        /// Where.
        step: usize,
    },
    /// No path leads there.
    NeverReached {
        /// Where.
        step: usize,
    },
    /// Once there, no path leads to an ending.
    NoWayOut {
        /// Where.
        step: usize,
    },
}

/// Every fault of a story that begins at `start`. For each step, `leads` holds the steps that its
/// decisions lead to; a step without decisions is an ending.
pub fn faults(start: Option<usize>, leads: &[Vec<Option<usize>>]) -> Vec<Fault> {
    let start = start.filter(|&start| start < leads.len());
    let mut found: Vec<Fault> = leads.iter().enumerate().filter_map(number_of_decisions).collect();
    let (known, nowhere) = known_leads(leads);
    match start {
        // Behind a decision that leads nowhere any step may be meant, so nothing is said of paths.
        Some(start) if nowhere.is_empty() => found.extend(faults_of_paths(start, &known)),
        Some(_) => {}
        None => found.push(Fault::NoStart),
    }
    found.extend(nowhere);
    found
}

fn number_of_decisions((step, leads): (usize, &Vec<Option<usize>>)) -> Option<Fault> {
    match leads.len() {
        0 => None,
        count if count < FEWEST_DECISIONS => Some(Fault::TooFewDecisions { step }),
        count if count > MOST_DECISIONS => Some(Fault::TooManyDecisions { step }),
        _ => None,
    }
}

/// The leads to steps that there are, and the decisions that lead nowhere.
fn known_leads(leads: &[Vec<Option<usize>>]) -> (Vec<Vec<usize>>, Vec<Fault>) {
    let mut nowhere = Vec::new();
    let mut known = vec![Vec::new(); leads.len()];
    for (step, leads_of_step) in leads.iter().enumerate() {
        for (decision, to) in leads_of_step.iter().enumerate() {
            match to.filter(|&to| to < leads.len()) {
                Some(to) => known[step].push(to),
                None => nowhere.push(Fault::LeadsNowhere { step, decision }),
            }
        }
    }
    (known, nowhere)
}

fn faults_of_paths(start: usize, leads: &[Vec<usize>]) -> Vec<Fault> {
    let endings: Vec<usize> = (0..leads.len()).filter(|&step| leads[step].is_empty()).collect();
    let reached = reached_from(&[start], leads);
    let with_way_out = reached_from(&endings, &turned_round(leads));
    let mut found = Vec::new();
    for step in 0..leads.len() {
        if !reached[step] {
            found.push(Fault::NeverReached { step });
        }
        if !with_way_out[step] {
            found.push(Fault::NoWayOut { step });
        }
    }
    found
}

/// For each step, the steps that lead to it.
fn turned_round(leads: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut turned = vec![Vec::new(); leads.len()];
    for (from, to) in
        leads.iter().enumerate().flat_map(|(from, to)| to.iter().map(move |to| (from, to)))
    {
        turned[*to].push(from);
    }
    turned
}

/// For each step, whether a path leads there from one of these.
fn reached_from(starts: &[usize], leads: &[Vec<usize>]) -> Vec<bool> {
    let mut reached = vec![false; leads.len()];
    let mut next = starts.to_vec();
    while let Some(step) = next.pop() {
        if !reached[step] {
            reached[step] = true;
            next.extend(&leads[step]);
        }
    }
    reached
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(leads: &[&[usize]]) -> Vec<Vec<Option<usize>>> {
        leads.iter().map(|leads| leads.iter().copied().map(Some).collect()).collect()
    }

    #[test]
    fn a_story_that_hangs_together_has_none() {
        assert_eq!(faults(Some(0), &shape(&[&[1, 2], &[], &[0, 1]])), []);
        assert_eq!(faults(Some(0), &shape(&[&[]])), []);
    }

    #[test]
    fn what_is_not_there_is_found() {
        assert_eq!(faults(Some(0), &[]), [Fault::NoStart]);
        assert_eq!(faults(Some(3), &shape(&[&[]])), [Fault::NoStart]);
        let nowhere = Fault::LeadsNowhere { step: 0, decision: 1 };
        assert_eq!(faults(Some(0), &shape(&[&[1, 7], &[], &[]])), [nowhere]);
    }

    #[test]
    fn one_decision_is_none_and_five_are_too_many() {
        assert_eq!(faults(Some(0), &shape(&[&[1], &[]])), [Fault::TooFewDecisions { step: 0 }]);
        let many = shape(&[&[1, 1, 1, 1, 1], &[]]);
        assert_eq!(faults(Some(0), &many), [Fault::TooManyDecisions { step: 0 }]);
    }

    #[test]
    fn steps_apart_and_loops_without_a_way_out_are_found() {
        let apart = shape(&[&[1, 1], &[], &[]]);
        assert_eq!(faults(Some(0), &apart), [Fault::NeverReached { step: 2 }]);
        let round = shape(&[&[1, 2], &[], &[3, 3], &[2, 2]]);
        let no_way_out = [Fault::NoWayOut { step: 2 }, Fault::NoWayOut { step: 3 }];
        assert_eq!(faults(Some(0), &round), no_way_out);
    }
}
