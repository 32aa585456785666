//! TypeScript made from the table of calls: every type that a request or answer reaches, then `Calls`.

use super::calls::visit_calls;
use std::collections::{BTreeMap, HashSet};
use ts_rs::{TS, TypeVisitor};

/// Collects the declarations of a type and of everything it reaches.
pub(super) struct Declarations {
    config: ts_rs::Config,
    by_name: BTreeMap<String, String>,
    seen: HashSet<&'static str>,
}

impl Declarations {
    pub(super) fn name_of<T: TS + 'static + ?Sized>(&mut self) -> String {
        self.visit::<T>();
        T::name(&self.config)
    }
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(std::any::type_name::<T>()) {
            return;
        }
        // Only types of ours have a file of their own; text, numbers and lists are written in place.
        if T::output_path().is_none() {
            T::visit_dependencies(self);
            T::visit_generics(self);
            return;
        }
        let name = T::ident(&self.config);
        let comment = T::docs().unwrap_or_default();
        let declared = format!("{comment}export {}\n", T::decl(&self.config));
        let known = self.by_name.entry(name).or_insert_with(|| declared.clone());
        assert_eq!(*known, declared, "two types have one name");
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

/// Returns the whole TypeScript file.
pub fn typescript() -> String {
    let mut declarations = Declarations {
        config: ts_rs::Config::default(),
        by_name: BTreeMap::new(),
        seen: HashSet::new(),
    };
    let calls = visit_calls(&mut declarations);
    let error = declarations.name_of::<super::error::WireError>();
    debug_assert_eq!(error, "WireError");
    let mut file = String::from(
        "// Made from crates/app/src/wire by `npm run gen`; never edited by hand.\n\n",
    );
    for declaration in declarations.by_name.values() {
        file.push_str(declaration);
        file.push('\n');
    }
    file.push_str(
        "/** Every call by name, with its request and answer. */\nexport interface Calls {\n",
    );
    for (name, request, answer) in calls {
        file.push_str(&format!(
            "  \"{name}\": {{ request: {request}; answer: {answer} }};\n"
        ));
    }
    file.push_str("}\n");
    file
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    /// `UPDATE_WIRE=1` writes the file instead of comparing it; `npm run gen` does that.
    #[test]
    fn the_generated_types_in_the_tree_are_those_of_the_table() {
        let path = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../ui/src/backend/generated/wire.ts"
        );
        let made = super::typescript();
        if std::env::var_os("UPDATE_WIRE").is_some() {
            std::fs::create_dir_all(std::path::Path::new(path).parent().unwrap()).unwrap();
            std::fs::write(path, &made).unwrap();
        }
        let kept = std::fs::read_to_string(path).unwrap_or_default();
        assert!(
            kept == made,
            "ui/src/backend/generated/wire.ts is stale: run `npm run gen`"
        );
    }
}
