//! Lists with filters: measures, acts, information, submissions, and the counts beside the filters.

use super::record::View;
use crate::common::record_at;
use crate::error::StoreError;
use crate::read::search::{SearchQuery, listed};
use crate::store::Store;
use chancery_model::id::{ObjectId, RecordId, Sha};
use rusqlite::ToSql;

/// Which measures a list shows. An empty filter shows all that the desk sees.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MeasureFilter {
    /// Whose view; the desk's unless stated.
    pub view: Option<View>,
    /// The least rank of audience, for lists that go outward.
    pub least_audience: u8,
    /// Alpha-3 code.
    pub state: Option<String>,
    /// Category code.
    pub category: Option<String>,
    /// Paragraph.
    pub obligation: Option<String>,
    /// Code of the legal stage.
    pub stage: Option<String>,
    /// The act that carries it.
    pub act: Option<RecordId>,
    /// The submission it was taken from.
    pub submission: Option<RecordId>,
    /// What it must be found by; an empty search keeps nothing out.
    pub query: Option<SearchQuery>,
    /// What the list is ordered by.
    pub order: MeasureOrder,
    /// Whether that order runs downwards.
    pub direction: OrderDirection,
}

/// What a list of measures is ordered by; measures alike in it stand by state, title and record.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum MeasureOrder {
    /// State by code, then title.
    #[default]
    State,
    /// State in this order of codes, then title.
    StateIn(Vec<String>),
    /// Folded title.
    Title,
    /// Lowest category code.
    Category,
    /// Legal stage in this order of codes; those without one last.
    StageIn(Vec<String>),
    /// Number of the act; those without one last.
    Act,
}

/// Which way an order runs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum OrderDirection {
    /// Upwards.
    #[default]
    Ascending,
    /// Downwards; what has no value stays last.
    Descending,
}

impl MeasureOrder {
    /// The expression to order by, with the value it needs.
    fn expression(&self) -> (&'static str, Option<String>) {
        const PLACE: &str = "(select key from json_each(?) where value = measure_row.state)";
        const STAGE: &str = "(select key from json_each(?) where value = measure_row.stage)";
        let list = |codes: &[String]| serde_json::to_string(codes).ok();
        match self {
            MeasureOrder::State => ("state", None),
            MeasureOrder::StateIn(codes) => (PLACE, list(codes)),
            MeasureOrder::Title => ("sort", None),
            MeasureOrder::Category => (
                "(select min(code) from measure_column where kind = 0 and no = measure_row.no)",
                None,
            ),
            MeasureOrder::StageIn(codes) => (STAGE, list(codes)),
            MeasureOrder::Act => (
                "(select number_folded from act_row join record on record.no = act_row.no / 2
                  where record.id = measure_row.act and act_row.desk = 1)",
                None,
            ),
        }
    }
}

/// How many measures each filter value would show.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facets {
    /// By state, code order.
    pub states: Vec<(String, u64)>,
    /// By category, code order.
    pub categories: Vec<(String, u64)>,
    /// By stage, code order.
    pub stages: Vec<(String, u64)>,
}

/// An act in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActEntry {
    /// The record.
    pub record: RecordId,
    /// Alpha-3 code of the state.
    pub state: String,
    /// The number as printed.
    pub number: Option<String>,
    /// The number folded.
    pub number_folded: Option<String>,
    /// The authority.
    pub authority: Option<String>,
}

/// A statement about one state and one column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InformationEntry {
    /// The record.
    pub record: RecordId,
    /// Alpha-3 code of the state.
    pub state: String,
    /// `category`, `obligation` or `commitment`.
    pub column_kind: String,
    /// The column's code.
    pub column: String,
    /// `held`, `stated-none`, `none-found` or `not-applicable`.
    pub value: String,
}

/// A submission on the board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubmissionEntry {
    /// The record.
    pub record: RecordId,
    /// Code of the state of work.
    pub work: String,
    /// The file's name as received.
    pub file: String,
    /// The file.
    pub object: ObjectId,
    /// ISO date of arrival.
    pub received: Option<String>,
    /// Rank of its audience.
    pub audience: u8,
    /// The states it speaks for, each with whether rows wait for an answer.
    pub states: Vec<(String, bool)>,
}

/// A condition with the values it needs, both in order.
struct Condition {
    sql: String,
    values: Vec<Box<dyn ToSql>>,
}

impl MeasureFilter {
    fn condition(&self) -> Condition {
        let view = self.view.unwrap_or(View::Desk);
        let mut condition = Condition {
            sql: view.condition("measure_row"),
            values: Vec::new(),
        };
        let mut add = |sql: &str, value: Box<dyn ToSql>| {
            condition.sql.push_str(" and ");
            condition.sql.push_str(sql);
            condition.values.push(value);
        };
        if self.least_audience > 0 {
            add("audience >= ?", Box::new(self.least_audience));
        }
        if let Some(state) = &self.state {
            add("state = ?", Box::new(state.clone()));
        }
        if let Some(stage) = &self.stage {
            add("stage = ?", Box::new(stage.clone()));
        }
        if let Some(act) = &self.act {
            add("act = ?", Box::new(act.0.as_bytes().to_vec()));
        }
        if let Some(submission) = &self.submission {
            add("submission = ?", Box::new(submission.0.as_bytes().to_vec()));
        }
        for (kind, code) in [(0, &self.category), (1, &self.obligation)] {
            if let Some(code) = code {
                let sql = format!(
                    "measure_row.no in (select no from measure_column where kind = {kind} and code = ?)"
                );
                add(&sql, Box::new(code.clone()));
            }
        }
        let found = self.query.as_ref();
        if let Some((sql, expressions)) = found.and_then(|query| listed(query, self.least_audience))
        {
            condition.sql.push_str(" and ");
            condition.sql.push_str(&sql);
            for expression in expressions {
                condition.values.push(Box::new(expression));
            }
        }
        condition
    }
}

impl Store {
    /// Returns how many measures the filter shows in all, and the records from `offset` on, at most `limit`, by
    /// state, title and record.
    ///
    /// # Errors
    /// The database's own.
    pub fn measures(
        &self,
        filter: &MeasureFilter,
        limit: usize,
        offset: usize,
    ) -> Result<(u64, Vec<RecordId>), StoreError> {
        let condition = filter.condition();
        let values = rusqlite::params_from_iter(condition.values.iter());
        let total: i64 = self
            .connection
            .prepare_cached(&format!(
                "select count(*) from measure_row where {}",
                condition.sql
            ))?
            .query_row(values, |row| row.get(0))?;
        let (order, codes) = filter.order.expression();
        let down = match filter.direction {
            OrderDirection::Ascending => "",
            OrderDirection::Descending => " desc",
        };
        let mut statement = self.connection.prepare_cached(&format!(
            "select record.id from measure_row join record on record.no = measure_row.no / 2
             where {} order by {order}{down} nulls last, state, sort, measure_row.no
             limit {limit} offset {offset}",
            condition.sql
        ))?;
        let mut values = condition.values;
        values.extend(codes.map(|codes| Box::new(codes) as Box<dyn ToSql>));
        let values = rusqlite::params_from_iter(values.iter());
        let records = statement.query_map(values, |row| record_at(row, 0))?;
        Ok((total as u64, records.collect::<Result<_, _>>()?))
    }

    /// Returns how many of the measures that the filter shows fall on each state, category and stage.
    ///
    /// # Errors
    /// The database's own.
    pub fn facets(&self, filter: &MeasureFilter) -> Result<Facets, StoreError> {
        let condition = filter.condition();
        let count = |sql: String| -> Result<Vec<(String, u64)>, StoreError> {
            let mut statement = self.connection.prepare_cached(&sql)?;
            let values = rusqlite::params_from_iter(condition.values.iter());
            let counts = statement.query_map(values, |row| {
                Ok((row.get(0)?, row.get::<_, i64>(1)? as u64))
            })?;
            Ok(counts.collect::<Result<_, _>>()?)
        };
        let sql = &condition.sql;
        Ok(Facets {
            states: count(format!(
                "select state, count(*) from measure_row where {sql} group by state order by state"
            ))?,
            categories: count(format!(
                "select code, count(*) from measure_row join measure_column
                    on kind = 0 and measure_column.no = measure_row.no
                 where {sql} group by code order by code"
            ))?,
            stages: count(format!(
                "select stage, count(*) from measure_row where {sql} and stage is not null
                 group by stage order by stage"
            ))?,
        })
    }

    /// Returns the states that have a measure which the filter lets pass, in order.
    ///
    /// # Errors
    /// The database's own.
    pub fn states_with_measures(&self, filter: &MeasureFilter) -> Result<Vec<String>, StoreError> {
        let condition = filter.condition();
        let mut statement = self.connection.prepare_cached(&format!(
            "select distinct state from measure_row where {} order by state",
            condition.sql
        ))?;
        let values = rusqlite::params_from_iter(condition.values.iter());
        let states = statement.query_map(values, |row| row.get(0))?;
        Ok(states.collect::<Result<_, _>>()?)
    }

    /// Returns the acts of a view, in order of arrival.
    ///
    /// # Errors
    /// The database's own.
    pub fn acts(&self, view: View) -> Result<Vec<ActEntry>, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "select record.id, state, number, number_folded, authority from act_row
             join record on record.no = act_row.no / 2 where {} order by act_row.no",
            view.condition("act_row")
        ))?;
        let acts = statement.query_map([], |row| {
            Ok(ActEntry {
                record: record_at(row, 0)?,
                state: row.get(1)?,
                number: row.get(2)?,
                number_folded: row.get(3)?,
                authority: row.get(4)?,
            })
        })?;
        Ok(acts.collect::<Result<_, _>>()?)
    }

    /// Returns the acts of a view whose folded number holds `folded`, in order of arrival, at most `limit`.
    ///
    /// # Errors
    /// The database's own.
    pub fn acts_numbered(
        &self,
        folded: &str,
        view: View,
        limit: usize,
    ) -> Result<Vec<RecordId>, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "select record.id from act_row join record on record.no = act_row.no / 2
             where instr(number_folded, ?1) > 0 and {} order by act_row.no limit ?2",
            view.condition("act_row")
        ))?;
        let acts = statement.query_map((folded, limit as i64), |row| record_at(row, 0))?;
        Ok(acts.collect::<Result<_, _>>()?)
    }

    /// Returns what is stated of states and columns where no measure says it, by state, column and order of arrival.
    ///
    /// # Errors
    /// The database's own.
    pub fn information(&self, view: View) -> Result<Vec<InformationEntry>, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "select record.id, state, column_kind, code, value from information_row
             join record on record.no = information_row.no / 2
             where {} order by state, column_kind, code, information_row.no",
            view.condition("information_row")
        ))?;
        let entries = statement.query_map([], |row| {
            Ok(InformationEntry {
                record: record_at(row, 0)?,
                state: row.get(1)?,
                column_kind: row.get(2)?,
                column: row.get(3)?,
                value: row.get(4)?,
            })
        })?;
        Ok(entries.collect::<Result<_, _>>()?)
    }

    /// Returns the submissions of a view, in order of arrival.
    ///
    /// # Errors
    /// The database's own.
    pub fn submissions(&self, view: View) -> Result<Vec<SubmissionEntry>, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "select record.id, work, file, object, received, audience, submission_row.no
             from submission_row join record on record.no = submission_row.no / 2
             where {} order by submission_row.no",
            view.condition("submission_row")
        ))?;
        let mut states = self.connection.prepare_cached(
            "select state, waiting from submission_state where no = ?1 order by state",
        )?;
        let entries = statement.query_map([], |row| {
            let no: i64 = row.get(6)?;
            let states = states.query_map([no], |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(SubmissionEntry {
                record: record_at(row, 0)?,
                work: row.get(1)?,
                file: row.get(2)?,
                object: ObjectId(Sha(row.get(3)?)),
                received: row.get(4)?,
                audience: row.get(5)?,
                states: states.collect::<Result<_, _>>()?,
            })
        })?;
        Ok(entries.collect::<Result<_, _>>()?)
    }

    /// Returns the measures that an act carries, in order of arrival.
    ///
    /// # Errors
    /// The database's own.
    pub fn measures_of_act(&self, act: RecordId, view: View) -> Result<Vec<RecordId>, StoreError> {
        let filter = MeasureFilter {
            view: Some(view),
            act: Some(act),
            ..MeasureFilter::default()
        };
        Ok(self.measures(&filter, i32::MAX as usize, 0)?.1)
    }
}
