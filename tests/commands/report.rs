//! `scamdrill report`: of one learner, of a class.

mod class;
mod learner;
