//! The words of the trade, and what explains one.

pub(in super::super) const PHRASES: &[&str] = &[
    "2fa",
    "airdrop",
    "airdrops",
    "aml",
    "apk",
    "apy",
    "authenticate",
    "authentication",
    "cold wallet",
    "credentials",
    "defi",
    "escrow",
    "gas fee",
    "gas fees",
    "hot wallet",
    "kpi",
    "kpis",
    "kyc",
    "liquidity",
    "liquidity pool",
    "mainnet",
    "malware",
    "modus operandi",
    "multi-factor",
    "onboarding",
    "otp",
    "perpetrator",
    "perpetrators",
    "phishing",
    "ponzi",
    "roi",
    "seed phrase",
    "seed phrases",
    "smart contract",
    "smart contracts",
    "smishing",
    "social engineering",
    "spoof",
    "spoofed",
    "spoofing",
    "staking",
    "token approval",
    "two-factor",
    "url",
    "vishing",
    "yield farming",
];

/// What explains a word behind it.
pub(super) const EXPLAINS: &[&str] =
    &[" (", ", that is", ", which is", ", or ", " means", " is a", " is the", " are ", ": "];

/// What names a thing that was explained before.
pub(super) const NAMES: &[&str] = &["called", "known as", "name for", "word for", "term for"];
