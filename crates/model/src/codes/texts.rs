//! The codes of international texts and of the links from measures to their paragraphs.

use super::closed_list;

closed_list! {
    /// Who says that a measure belongs to a paragraph; the three are never mixed.
    ObligationBasis "obligation-basis" {
        /// The national act cites it.
        Cited = "cited",
        /// The state says so.
        State = "state",
        /// An editor linked it; stays inside.
        Editor = "editor",
    }
}

closed_list! {
    /// What a paragraph is in law.
    LegalNature "legal-nature" {
        /// An obligation under a treaty.
        TreatyObligation = "treaty-obligation",
        /// An order that binds the parties of the case.
        BindingOrder = "binding-order",
        /// An advisory opinion.
        AdvisoryOpinion = "advisory-opinion",
        /// A decision or call of the Security Council.
        SecurityCouncil = "security-council",
        /// A recommendation of the General Assembly or another organ.
        Recommendation = "recommendation",
        /// A codification of general international law.
        Codification = "codification",
        /// A political commitment.
        PoliticalCommitment = "political-commitment",
    }
}

closed_list! {
    /// On whom a paragraph falls.
    Addressee "addressee" {
        /// All states.
        AllStates = "all-states",
        /// Member States of the United Nations.
        MemberStates = "member-states",
        /// The parties of the treaty.
        Parties = "parties",
        /// The states that endorse the text.
        EndorsingStates = "endorsing-states",
        /// The states named in the text, or the parties of the case.
        NamedStates = "named-states",
        /// International organisations.
        Organisations = "organisations",
        /// The United Nations or an organ of it.
        UnitedNations = "united-nations",
        /// Nobody: the paragraph introduces or recalls.
        Nobody = "nobody",
    }
}

closed_list! {
    /// How far a built-in row was read against the official text.
    Verification "verification" {
        /// Read against a published page that is named.
        Verified = "verified",
        /// The substance was seen, not the exact number or wording.
        Substance = "substance",
        /// Not yet read against the official text.
        Unverified = "unverified",
        /// Sources differ.
        Disputed = "disputed",
    }
}

impl Verification {
    /// Returns whether the row may appear in a paper marked final without a sign-off by two people.
    pub const fn is_final(self) -> bool {
        matches!(self, Verification::Verified)
    }
}

closed_list! {
    /// What kind of part a paragraph is, for showing its number.
    PinpointKind "pinpoint" {
        /// A numbered paragraph.
        Paragraph = "paragraph",
        /// A numbered operative paragraph of a resolution.
        OperativeParagraph = "operative-paragraph",
        /// A numbered item of a statement.
        Item = "item",
        /// An article of a treaty.
        Article = "article",
        /// The text as a whole.
        WholeText = "whole-text",
    }
}
