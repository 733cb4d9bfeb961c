//! Where things are kept on this machine.

use std::path::{Path, PathBuf};

use etcetera::{BaseStrategy, choose_base_strategy};

/// The folders of the program.
#[derive(Debug, Clone)]
pub(super) struct Places {
    data: PathBuf,
    config: PathBuf,
}

impl Places {
    /// The folders of whoever runs the program; none without a home.
    pub(super) fn find() -> Option<Self> {
        let base = choose_base_strategy().ok()?;
        let own = |folder: PathBuf| folder.join("scamdrill");
        Some(Self { data: own(base.data_dir()), config: own(base.config_dir()) })
    }

    /// Where answers are kept unless another place is named.
    pub(super) fn store(&self) -> PathBuf {
        self.data.join("answers.db")
    }

    /// Where people put banks of their own.
    pub(super) fn banks(&self) -> PathBuf {
        self.data.join("banks")
    }

    /// Where classes are kept, with the names and codes of their learners.
    pub(super) fn classes(&self) -> PathBuf {
        self.data.join("classes")
    }

    /// Where settings are kept.
    pub(super) fn settings(&self) -> PathBuf {
        self.config.join("settings.toml")
    }

    /// The folders that hold nothing but what is ours.
    pub(super) fn folders(&self) -> [&Path; 2] {
        [&self.data, &self.config]
    }
}
