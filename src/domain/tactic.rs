//! The manipulations that questions are about. The list is closed: a new tactic needs a lesson, a
//! name in `words/` and a protective action, not only a line in a bank.

use super::text::closed_words;

closed_words! {
    /// A manipulation shown in a scene or, in a genuine scene, imitated by it.
    #[allow(missing_docs, reason = "each id says it; the full name stands in words/")]
    pub enum Tactic {
        WrongNumberOpener = "wrong-number-opener",
        RapidIntimacy = "rapid-intimacy",
        PlatformSwitch = "platform-switch",
        NeverMeets = "never-meets",
        CuratedWealth = "curated-wealth",
        MirroredLife = "mirrored-life",
        SecrecyRequest = "secrecy-request",
        CoachedBankAnswers = "coached-bank-answers",
        CrisisRequest = "crisis-request",
        InvestmentMentor = "investment-mentor",
        FakePlatform = "fake-platform",
        GuaranteedReturn = "guaranteed-return",
        SmallWinBait = "small-win-bait",
        EscalatingDeposits = "escalating-deposits",
        WithdrawalFeeTrap = "withdrawal-fee-trap",
        AccountFreezeThreat = "account-freeze-threat",
        IrreversiblePayment = "irreversible-payment",
        KioskInstruction = "kiosk-instruction",
        RemoteAccessRequest = "remote-access-request",
        WalletPermissionTrap = "wallet-permission-trap",
        GroupShill = "group-shill",
        CelebrityDeepfake = "celebrity-deepfake",
        AuthorityImpersonation = "authority-impersonation",
        UrgencyPressure = "urgency-pressure",
        TaskScamTopup = "task-scam-topup",
        TooGoodOffer = "too-good-offer",
        NoInterviewHire = "no-interview-hire",
        TravelPaidUpfront = "travel-paid-upfront",
        TouristVisaForWork = "tourist-visa-for-work",
        LocationSwitch = "location-switch",
        BorderCrossing = "border-crossing",
        DocumentSeizure = "document-seizure",
        RecruitmentDebt = "recruitment-debt",
        FriendVouches = "friend-vouches",
        FakeSupportNumber = "fake-support-number",
        RansomDemand = "ransom-demand",
        MoneyMuleOffer = "money-mule-offer",
        SextortionThreat = "sextortion-threat",
        RecoveryScam = "recovery-scam",
        ReEngagement = "re-engagement",
        IdentityHarvest = "identity-harvest",
    }
}

impl Tactic {
    /// Whether questions are asked about it. What happens to people who are under another's control
    /// already is no matter for right and wrong: it has lessons, and help.
    pub fn is_graded(self) -> bool {
        !matches!(
            self,
            Self::BorderCrossing
                | Self::DocumentSeizure
                | Self::RecruitmentDebt
                | Self::RansomDemand
        )
    }
}
