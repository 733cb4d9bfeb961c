//! Pages and plots for people, each one self-contained file: no script, nothing fetched.
