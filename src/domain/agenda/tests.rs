use std::collections::HashSet;

use proptest::prelude::*;

use super::super::bank::Bank;
use super::super::form::FormPlace;
use super::super::kind::{Judge, Kind, Offered, Several};
use super::super::library::Library;
use super::super::mixing::share_range;
use super::super::question::{Audience, Focus, Question};
use super::super::room::{Doing, Part, Set};
use super::super::scene::{Channel, Mark, Scene};
use super::super::seed::Seed;
use super::super::verdict::Verdict;
use super::*;

const TACTICS: [Tactic; 4] =
    [Tactic::PlatformSwitch, Tactic::FakePlatform, Tactic::CrisisRequest, Tactic::TooGoodOffer];

fn judged(id: &str, verdict: Verdict, tactic: Tactic, twin: &str) -> Question {
    let scene = Scene { channel: Channel::Sms, from: "x".into(), text: "y".into(), marks: vec![] };
    let kind = Kind::Judge(Judge {
        verdict,
        scene,
        why_scam: "a".into(),
        why_genuine: "b".into(),
        twin: Some(twin.parse().unwrap()),
    });
    Question { focus: Some(Focus { tactic, stage: None }), ..Question::plain(id, kind) }
}

fn other(id: &str, tactic: Tactic) -> Question {
    let offered = |text: &str| Offered { text: text.into(), why: "z".into() };
    let options = vec![offered("1"), offered("2")];
    let kind = Kind::Several(Several { scene: None, options, keys: [0].into() });
    Question { focus: Some(Focus { tactic, stage: None }), ..Question::plain(id, kind) }
}

/// Pairs of twins in a topic, each of one tactic, and a fifth as many other questions.
fn bank(topic: Topic, pairs: usize) -> Bank {
    let mut questions = Vec::new();
    for n in 0..pairs {
        let (word, tactic) = (topic.word(), TACTICS[n % 4]);
        let (scam, genuine) = (format!("{word}-s{n}"), format!("{word}-g{n}"));
        questions.push(judged(&scam, Verdict::Scam, tactic, &genuine));
        questions.push(judged(&genuine, Verdict::Genuine, tactic, &scam));
        if n % 5 == 0 {
            questions.push(other(&format!("{word}-o{n}"), tactic));
        }
    }
    with_forms(topic, questions)
}

fn with_forms(topic: Topic, mut questions: Vec<Question>) -> Bank {
    for (form, n) in Form::ALL.iter().flat_map(|form| (0..12).map(move |n| (*form, n))) {
        if topic != Topic::Cross {
            break;
        }
        let place = Some(FormPlace { form, spare: n >= 10 });
        let name = |side: &str| format!("form-{}-{side}{n}", form.word().to_lowercase());
        let (scam, genuine) = (name("s"), name("g"));
        for (id, verdict, twin) in
            [(&scam, Verdict::Scam, &genuine), (&genuine, Verdict::Genuine, &scam)]
        {
            let tactic = Tactic::RecoveryScam;
            questions.push(Question { form: place, ..judged(id, verdict, tactic, twin) });
        }
    }
    Bank {
        id: topic.word().parse().unwrap(),
        title: "A bank".into(),
        topic,
        language: "en-GB".into(),
        licence: "CC0-1.0".into(),
        sources: vec![],
        questions,
        stories: vec![],
        fingerprint: 1,
    }
}

fn library() -> Library {
    Library::new(vec![bank(Topic::Romance, 20), bank(Topic::Cross, 20)])
}

fn agenda(whats: Vec<What>) -> Agenda {
    let section = |what| Section { minutes: 5, notes: "Say hello.".into(), what };
    Agenda {
        id: "mine".parse().unwrap(),
        title: "Mine".into(),
        language: "en".into(),
        leave_out: vec![],
        parts: whats.into_iter().map(section).collect(),
    }
}

fn pick(count: usize) -> What {
    What::Pick(Pick { count, ..Pick::default() }, Pace::Together)
}

fn named(ids: &[&str]) -> What {
    What::Named(ids.iter().map(|id| id.parse().unwrap()).collect(), Pace::Own)
}

#[track_caller]
fn refused(agenda: &Agenda) -> AgendaError {
    setup_parts(agenda, &library(), Seed(1), None).unwrap_err()
}

fn ids(set: &Set) -> Vec<&str> {
    set.questions.iter().map(|put| put.asked.question.as_str()).collect()
}

#[test]
fn what_is_named_comes_in_its_order_and_nowhere_else() {
    let agenda = agenda(vec![pick(40), named(&["cross-g3", "cross-s3", "romance-o0"])]);
    let parts = setup_parts(&agenda, &library(), Seed(7), None).unwrap();
    let [Doing::Together(chosen), Doing::OwnPace { sets, .. }] = &doings(&parts)[..] else {
        panic!("{parts:?}")
    };
    assert_eq!(ids(&sets[0]), ["cross-g3", "cross-s3", "romance-o0"]);
    let chosen = ids(chosen);
    assert_eq!(chosen.len(), 40);
    assert!(!chosen.iter().any(|id| ["cross-g3", "cross-s3", "romance-o0"].contains(id)));
}

#[test]
fn a_talk_keeps_its_words_and_a_care_note_is_known() {
    let mut bank = bank(Topic::Romance, 1);
    bank.questions[0].advice.care = Some("Careful.".into());
    let talk = What::Talk { title: "Hello".into(), shown: "Rules".into() };
    let agenda = agenda(vec![talk, named(&["romance-s0", "romance-g0"])]);
    let parts = setup_parts(&agenda, &Library::new(vec![bank]), Seed(7), None).unwrap();
    let [Doing::Talk(talk), Doing::OwnPace { sets, .. }] = &doings(&parts)[..] else {
        panic!("{parts:?}")
    };
    assert_eq!([&*talk.title, &*talk.shown, &*parts[0].notes], ["Hello", "Rules", "Say hello."]);
    let care: Vec<bool> = sets[0].questions.iter().map(|put| put.has_care).collect();
    assert_eq!(care, [true, false]);
}

#[test]
fn forms_before_and_after_are_taken_in_turn() {
    let before = What::Forms(vec![Form::A, Form::B]);
    let after = What::Forms(vec![Form::B, Form::A]);
    let counterbalanced = agenda(vec![before.clone(), pick(6), after]);
    assert_eq!(counterbalanced.form_again(), None);
    let parts = setup_parts(&counterbalanced, &library(), Seed(3), None).unwrap();
    let forms = |part: &Part| part.sets().iter().map(|set| set.form.unwrap()).collect::<Vec<_>>();
    assert_eq!(
        (forms(&parts[0]), forms(&parts[2])),
        (vec![Form::A, Form::B], vec![Form::B, Form::A])
    );
    for set in parts[0].sets() {
        assert_eq!(set.questions.len(), 20);
        assert!(set.questions.iter().all(|put| !put.asked.spare && !put.asked.seen_before));
    }
    let twice = agenda(vec![before.clone(), before]);
    assert_eq!(twice.form_again(), Some((1, Form::A)));
    assert!(matches!(refused(&twice), AgendaError::AskedTwice { .. }));
    let mixed = agenda(vec![What::Form(Form::C), What::Forms(vec![Form::A, Form::B, Form::C])]);
    assert_eq!(mixed.form_again(), Some((1, Form::C)), "the third learner");
}

#[test]
fn what_cannot_be_followed_is_told() {
    let id = |text: &str| text.parse::<QuestionId>().unwrap();
    let none = refused(&agenda(vec![pick(1), named(&["nowhere"])]));
    assert_eq!(none, AgendaError::NoSuchQuestion { part: 2, id: id("nowhere") });
    let of_form = refused(&agenda(vec![named(&["form-b-s1"])]));
    assert_eq!(of_form, AgendaError::OfForm { part: 1, id: id("form-b-s1"), form: Form::B });
    let twice = refused(&agenda(vec![named(&["cross-s1", "cross-s1"])]));
    assert_eq!(twice, AgendaError::AskedTwice { id: id("cross-s1") });
    let few = Pick { count: 13, tactics: vec![Tactic::FakePlatform], ..Pick::default() };
    let few = refused(&agenda(vec![What::Pick(few, Pace::Own)]));
    assert_eq!(few, AgendaError::TooFew { part: 1, wanted: 13, found: 12 });
}

#[test]
fn what_is_left_out_never_comes_not_even_as_a_mark() {
    let mut out = agenda(vec![What::Form(Form::A)]);
    out.leave_out = vec![Tactic::RecoveryScam];
    let tactic = Tactic::RecoveryScam;
    assert_eq!(refused(&out), AgendaError::FormLeftOut { form: Form::A, tactic });
    let mut bank = bank(Topic::Romance, 2);
    let Kind::Judge(judge) = &mut bank.questions[0].kind else { panic!() };
    judge.scene.marks.push(Mark { id: "m".parse().unwrap(), tactic, why: "w".into() });
    let mut out = agenda(vec![named(&["romance-s0"])]);
    out.leave_out = vec![tactic];
    let error = setup_parts(&out, &Library::new(vec![bank]), Seed(1), None).unwrap_err();
    let id = "romance-s0".parse().unwrap();
    assert_eq!(error, AgendaError::LeftOut { part: 1, id, tactic });
}

#[test]
fn a_form_that_is_not_at_hand_is_told() {
    let plan = agenda(vec![What::Form(Form::A)]);
    let alone = Library::new(vec![bank(Topic::Romance, 3)]);
    let error = setup_parts(&plan, &alone, Seed(1), None).unwrap_err();
    assert!(matches!(error, AgendaError::FormNotWhole { form: Form::A, .. }), "{error}");
    let spanish = Agenda { language: "es".into(), ..plan };
    assert!(matches!(refused(&spanish), AgendaError::FormNotWhole { .. }));
}

#[test]
fn people_get_what_is_fit_for_them() {
    let mut bank = bank(Topic::Romance, 2);
    bank.questions[0].audience = Audience::SixteenUp;
    let library = Library::new(vec![bank]);
    let plan = agenda(vec![named(&["romance-s0"])]);
    let all = setup_parts(&plan, &library, Seed(1), Some(Audience::All));
    assert!(matches!(all, Err(AgendaError::Unfit { part: 1, .. })));
    assert!(setup_parts(&plan, &library, Seed(1), Some(Audience::SixteenUp)).is_ok());
}

#[test]
fn one_verdict_alone_teaches_suspicion_and_is_refused() {
    let mut bank = bank(Topic::Romance, 8);
    bank.questions.retain(|question| question.verdict() == Some(Verdict::Scam));
    let error = setup_parts(&agenda(vec![pick(4)]), &Library::new(vec![bank]), Seed(1), None);
    assert_eq!(error, Err(AgendaError::OneSided { part: 1, scams: 4, genuine: 0 }));
}

fn whats() -> impl Strategy<Value = Vec<What>> {
    let forms = prop::sample::subsequence(Form::ALL.to_vec(), 1..=3);
    let tactics = prop::sample::subsequence(TACTICS.to_vec(), 0..=4);
    let names: Vec<QuestionId> =
        (0..20).map(|n| format!("cross-{}{n}", ["s", "g"][n % 2]).parse().unwrap()).collect();
    let pace = || prop_oneof![Just(Pace::Together), Just(Pace::Own)];
    let what = prop_oneof![
        Just(What::Talk { title: "t".into(), shown: "s".into() }),
        prop::sample::select(Form::ALL.to_vec()).prop_map(What::Form),
        forms.prop_map(What::Forms),
        (1usize..14, tactics, pace()).prop_map(|(count, tactics, pace)| What::Pick(
            Pick { count, tactics, ..Pick::default() },
            pace
        )),
        (prop::sample::subsequence(names, 1..4), pace())
            .prop_map(|(names, pace)| What::Named(names, pace)),
    ];
    prop::collection::vec(what, 0..7)
}

proptest! {
    #[test]
    fn any_plan_is_followed_or_refused(
        whats in whats(),
        seed in any::<u64>(),
        leave_out in prop::sample::subsequence(TACTICS.to_vec(), 0..=2),
    ) {
        let library = library();
        let plan = Agenda { leave_out: leave_out.clone(), ..agenda(whats) };
        let made = setup_parts(&plan, &library, Seed(seed), None);
        prop_assert_eq!(&made, &setup_parts(&plan, &library, Seed(seed), None));
        let Ok(parts) = made else { return Ok(()) };
        prop_assert_eq!(parts.len(), plan.parts.len());
        for learner in 0..7 {
            let mut met = HashSet::new();
            let sets = parts.iter().filter_map(|part| part.sets().get(part.set_of(learner)?));
            for id in sets.flat_map(|set| &set.questions).map(|put| &put.asked.question) {
                prop_assert!(met.insert(id), "{} comes twice", id);
            }
        }
        for (part, section) in parts.iter().zip(&plan.parts) {
            for set in part.sets() {
                let asked: Vec<&Question> =
                    set.questions.iter().map(|put| library.find(&put.asked.question).unwrap().1).collect();
                for question in &asked {
                    let tactic = question.focus.unwrap().tactic;
                    prop_assert!(!leave_out.contains(&tactic));
                }
                let What::Pick(pick, _) = &section.what else { continue };
                prop_assert_eq!(asked.len(), pick.count);
                let of = |verdict| asked.iter().filter(|one| one.verdict() == Some(verdict)).count();
                let (scams, genuine) = (of(Verdict::Scam), of(Verdict::Genuine));
                let (low, high) = share_range(scams + genuine);
                prop_assert!((low..=high).contains(&scams), "{} of {}", scams, scams + genuine);
                for (at, one) in asked.iter().enumerate() {
                    prop_assert!(asked[..at].iter().all(|other| !one.is_twin_of(other)));
                }
            }
        }
    }
}

fn doings(parts: &[Part]) -> Vec<&Doing> {
    parts.iter().map(|part| &part.doing).collect()
}
