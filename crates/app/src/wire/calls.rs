//! The table of calls: name, request, answer. TypeScript's `Calls` is generated from it.

use super::clearance::{
    ApplyProposalRequest, AskCapitalRequest, ClearanceAnswerRequest, ClearancesAnswer,
    ClearancesRequest, ConfirmEntriesRequest, ReadSheetRequest, ReturnedSheet, SheetAnswer,
    SheetRequest, TakeInSheetRequest,
};
use super::generated::Declarations;
use super::hand_in::{HandInAnswer, HandInRequest, WithdrawRequest};
use super::{
    act::*, bulk::*, calendar::*, comparing::*, compilation::*, developments::*, documents::*,
    draft::*, history::*, information::*, matrix::*, measure::*, meetings::*, negotiation::*,
    overview::*, points::*, preview::*, provisions::*, register::*, room::*, search::*, sitting::*,
    submissions::*, tasks::*, texts::*, versions::*,
};

macro_rules! calls {
    ($($name:literal $request:ty => $answer:ty;)+) => {
        /// Every call's name.
        pub const NAMES: &[&str] = &[$($name),+];

        /// Returns name, request and answer of every call, and shows their types to `declarations`.
        pub(super) fn visit_calls(declarations: &mut Declarations) -> Vec<(&'static str, String, String)> {
            vec![$(($name, declarations.name_of::<$request>(), declarations.name_of::<$answer>())),+]
        }
    };
}

calls! {
    "status" LangRequest => RegisterStatus;
    "lists" LangRequest => Lists;
    "create" CreateRequest => RegisterStatus;
    "open" OpenRequest => RegisterStatus;
    "close" LangRequest => RegisterStatus;
    "matrix" MatrixRequest => MatrixAnswer;
    "measures" MeasuresRequest => MeasuresAnswer;
    "measure" RecordRequest => MeasureAnswer;
    "search" SearchRequest => SearchAnswer;
    "search-facets" SearchFacetsRequest => SearchFacets;
    "searches" LangRequest => SavedSearches;
    "save-search" SaveSearchRequest => SavedSearches;
    "forget-search" SavedSearchRequest => SavedSearches;
    "history" HistoryRequest => HistoryAnswer;
    "undo" UndoRequest => Written;
    "board" LangRequest => BoardAnswer;
    "file" FileRequest => FileAnswer;
    "enter" EnterRequest => Written;
    "preview" PreviewRequest => PreviewAnswer;
    "reopen" ReopenRequest => PreviewAnswer;
    "preview-rows" PreviewRowsRequest => PreviewRowsAnswer;
    "answer" AnswerRequest => PreviewAnswer;
    "accept" AcceptRequest => AcceptAnswer;
    "save-layout" SaveLayoutRequest => PreviewAnswer;
    "discard" DiscardRequest => RegisterStatus;
    "clearances" ClearancesRequest => ClearancesAnswer;
    "clearance-ask" AskCapitalRequest => Written;
    "clearance-answer" ClearanceAnswerRequest => Written;
    "clearance-apply" ApplyProposalRequest => Written;
    "clearance-sheet" SheetRequest => SheetAnswer;
    "clearance-read" ReadSheetRequest => ReturnedSheet;
    "clearance-take-in" TakeInSheetRequest => Written;
    "confirm-entries" ConfirmEntriesRequest => Written;
    "hand-in" HandInRequest => HandInAnswer;
    "withdraw" WithdrawRequest => Written;
    "compose" ComposeRequest => ComposeAnswer;
    "check" DraftRequest => CheckAnswer;
    "draft-save" DraftRequest => DraftSaved;
    "draft-keep" KeepRequest => KeepAnswer;
    "draft-drop" DraftName => ();
    "drafts" LangRequest => DraftsAnswer;
    "attach" AttachRequest => AttachAnswer;
    "kept-file" KeptFileRequest => FileAnswer;
    "save-file" SaveFileRequest => ();
    "confirm-translation" ConfirmTranslationRequest => Written;
    "acts" ActsRequest => ActsAnswer;
    "act" RecordRequest => ActAnswer;
    "compare-versions" CompareRequest => CompareAnswer;
    "resolve" ResolveRequest => Written;
    "restore" RestoreRequest => Written;
    "texts" LangRequest => TextsAnswer;
    "provisions" ProvisionsRequest => ProvisionsAnswer;
    "provisions-typed" KeepTextRequest => TypedKept;
    "provisions-save" KeepTextRequest => TextKept;
    "provisions-drop" ProvisionsRequest => ProvisionsAnswer;
    "provisions-versions" ProvisionsRequest => TextVersions;
    "provisions-hand-in" ProvisionsRequest => TextKept;
    "model-clauses" LangRequest => ModelsAnswer;
    "export-matrix" ExportMatrixRequest => ExportAnswer;
    "international" InternationalRequest => InternationalAnswer;
    "paragraph" ParagraphRequest => ParagraphAnswer;
    "sign-off" SignOffRequest => SignOffAnswer;
    "take-back-reading" TakeBackRequest => Written;
    "save-text" SaveTextRequest => SavedText;
    "save-paragraph" SaveParagraphRequest => SavedText;
    "status-list" StatusListRequest => StatusListAnswer;
    "measure-ids" MeasureIdsRequest => MeasureIdsAnswer;
    "bulk" BulkRequest => BulkAnswer;
    "overview" LangRequest => OverviewAnswer;
    "changes-since" SinceRequest => SinceAnswer;
    "calendar" CalendarRequest => CalendarAnswer;
    "meetings" LangRequest => MeetingsAnswer;
    "meeting-count" CountRequest => CountAnswer;
    "meeting-save" MeetingSaveRequest => Written;
    "place-save" PlaceSaveRequest => Written;
    "tasks" TasksRequest => TasksAnswer;
    "task-save" TaskSaveRequest => Written;
    "comments" CommentsRequest => CommentsAnswer;
    "comment-save" CommentSaveRequest => Written;
    "developments" DevelopmentsRequest => DevelopmentsAnswer;
    "development-save" DevelopmentSaveRequest => Written;
    "entry-remove" EntryRequest => Written;
    "save-act" SaveActRequest => SavedAct;
    "compare-measures" CompareMeasuresRequest => MeasuresBeside;
    "align" AlignmentRequest => AlignmentAnswer;
    "export-comparison" ExportComparisonRequest => ExportAnswer;
    "export-alignment" ExportAlignmentRequest => ExportAnswer;
    "bring-in" BringInRequest => BringInAnswer;
    "compile" CompileCopiesRequest => CompileCopiesAnswer;
    "rolling" RollingTextRequest => RollingTextAnswer;
    "settle" SettleBracketRequest => SettledAnswer;
    "export-rolling" ExportRollingRequest => ();
    "points" PointsRequest => PointsAnswer;
    "room" RoomRequest => RoomAnswer;
    "positions" PositionsRequest => PositionsAnswer;
    "position-save" PositionSaveRequest => Written;
    "package-save" PackageSaveRequest => Written;
    "outlook" OutlookRequest => OutlookAnswer;
    "common-ground" CommonGroundRequest => CommonGroundAnswer;
    "silences" SilencesRequest => SilencesAnswer;
    "silence-event" SilenceEventRequest => Written;
    "information" InformationRequest => InformationAnswer;
    "information-save" InformationSaveRequest => Written;
    "matrix-layouts" LangRequest => MatrixLayouts;
    "matrix-layout-save" MatrixLayoutSaveRequest => MatrixLayouts;
    "matrix-layout-forget" MatrixLayoutForgetRequest => MatrixLayouts;
    "sitting" SittingRequest => SittingAnswer;
    "moments" LangRequest => RegisterDays;
}
