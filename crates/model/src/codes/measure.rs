//! The codes inside a measure: the kind of national instrument, what it reaches, what it leaves out, its
//! sources.

use super::closed_list;

closed_list! {
    /// The kind of national instrument that carries a measure.
    ActType "act-type" {
        /// A constitution or an amendment of one.
        Constitution = "constitution",
        /// A law, statute or act of parliament.
        Law = "law",
        /// A decree with the force of law.
        DecreeLaw = "decree-law",
        /// A decree.
        Decree = "decree",
        /// A regulation.
        Regulation = "regulation",
        /// An order of a minister or ministry.
        MinisterialOrder = "ministerial-order",
        /// A decision of the cabinet or council of ministers.
        CabinetDecision = "cabinet-decision",
        /// A licensing policy or practice.
        LicensingPractice = "licensing-practice",
        /// A circular or guidance.
        Guidance = "guidance",
        /// A rule of public tenders.
        TenderRule = "tender-rule",
        /// A ruling of a court.
        CourtRuling = "court-ruling",
        /// A fund's decision to exclude an issuer.
        FundExclusion = "fund-exclusion",
        /// An administrative practice without a written act.
        AdministrativePractice = "administrative-practice",
        /// A political announcement.
        PoliticalAnnouncement = "political-announcement",
        /// An international agreement.
        InternationalAgreement = "international-agreement",
        /// An act of a supranational body.
        SupranationalAct = "supranational-act",
    }
}

closed_list! {
    /// What a measure reaches.
    Direction "direction" {
        /// Import.
        Import = "import",
        /// Export.
        Export = "export",
        /// Transit.
        Transit = "transit",
        /// Trans-shipment.
        TransShipment = "trans-shipment",
        /// Brokering.
        Brokering = "brokering",
        /// Carriage.
        Carriage = "carriage",
        /// Services.
        Service = "service",
        /// Finance and investment.
        Finance = "finance",
    }
}

closed_list! {
    /// The standard that makes a measure apply.
    Trigger "trigger" {
        /// Always.
        Absolute = "absolute",
        /// Where there is a clear risk.
        ClearRisk = "clear-risk",
        /// Where there are reasonable grounds to suspect.
        ReasonableGrounds = "reasonable-grounds",
        /// Where the authority knows.
        Knowledge = "knowledge",
        /// Where the risk outweighs what could reduce it.
        OverridingRisk = "overriding-risk",
        /// Case by case.
        CaseByCase = "case-by-case",
    }
}

closed_list! {
    /// What a measure does with contracts and licences that existed before it.
    ExistingContracts "existing-contracts" {
        /// They fall under it.
        Covered = "covered",
        /// They are left to run.
        Saved = "saved",
        /// Some of them fall under it.
        Partly = "partly",
    }
}

closed_list! {
    /// How a measure ends.
    SunsetKind "sunset" {
        /// On a date.
        Date = "date",
        /// When something happens.
        Event = "event",
        /// The act states no end.
        NoneStated = "none-stated",
        /// Nobody has looked, or the source does not say.
        Unknown = "unknown",
    }
}

closed_list! {
    /// Why something is left out of a measure.
    ExemptionType "exemption" {
        /// Humanitarian need.
        Humanitarian = "humanitarian",
        /// Medical need.
        Medical = "medical",
        /// Contracts made before.
        ExistingContracts = "existing-contracts",
        /// Transit of diplomatic goods.
        DiplomaticTransit = "diplomatic-transit",
        /// Derogation in the national interest.
        NationalInterest = "national-interest",
        /// Goods to be exported again.
        ReExport = "re-export",
        /// Spare parts.
        SpareParts = "spare-parts",
        /// Personal use.
        PersonalUse = "personal-use",
        /// Anything else; the text says what.
        Other = "other",
    }
}

closed_list! {
    /// What kind of source stands behind a statement, in order of weight.
    SourceKind "source" {
        /// The official gazette.
        OfficialGazette = "official-gazette",
        /// A ministry or agency.
        Ministry = "ministry",
        /// Parliament.
        Parliament = "parliament",
        /// A court.
        Court = "court",
        /// A note verbale.
        NoteVerbale = "note-verbale",
        /// The press.
        Press = "press",
        /// A non-governmental organisation.
        Ngo = "ngo",
        /// Anything else; the locator says what.
        Other = "other",
    }
}
