//! `scamdrill report`: of one learner, of a class, of workshops.

mod class;
mod learner;
mod rooms;
