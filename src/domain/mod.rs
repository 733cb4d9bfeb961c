//! What the program is about, with no world around it: ids, banks, questions, answers, grading,
//! selection and the attempt. Nothing here opens a file, reads a clock or draws a random number;
//! time and seeds are arguments.

pub mod agenda;
pub mod answer;
pub mod attempt;
pub mod bank;
pub mod class;
pub mod example;
pub mod form;
pub mod grade;
pub mod id;
pub mod imprint;
pub mod kind;
pub mod learner;
pub mod library;
pub mod mixing;
pub mod past;
pub mod pieces;
pub mod plan;
pub mod question;
pub mod response;
pub mod right;
pub mod room;
pub mod scene;
pub mod seed;
pub mod selection;
pub mod sentences;
pub mod stage;
pub mod story;
pub mod tactic;
pub mod text;
pub mod topic;
pub mod verdict;
