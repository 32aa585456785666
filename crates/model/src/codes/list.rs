//! How a closed code list is declared: one enum, its codes in kebab-case, its order.
//!
//! [`closed_list!`] writes the enum with serde names, `ALL`, `as_str()`, `FromStr` and `Display` from one
//! table, so a code cannot be spelled in two ways. It holds no words for people: those are looked up in the
//! message catalogues under [`CodeList::label_id`].

use snafu::Snafu;

/// A closed list of codes. `ALL` is in protocol order, which is also the order of `Ord`.
pub trait CodeList: Copy + Eq + Ord + Sized + 'static {
    /// The name of the list in kebab-case (`stage`, `act-type`): the first part of every label's id.
    const LIST: &'static str;
    /// Every value once, in order.
    const ALL: &'static [Self];

    /// Returns the code (`in-force`), the one spelling used in records, JSON and the command line.
    fn as_str(self) -> &'static str;

    /// Returns the id of this value's label in the message catalogues (`stage-in-force`).
    fn label_id(self) -> String {
        format!("{}-{}", Self::LIST, self.as_str())
    }
}

/// A code that the list does not have; stable word `code.not-in-list`.
#[derive(Debug, Clone, PartialEq, Eq, Snafu)]
#[snafu(display("code.not-in-list: {list} has no {code:?}"))]
pub struct NotInList {
    /// The list that was asked, by [`CodeList::LIST`].
    pub list: &'static str,
    /// What was asked for.
    pub code: String,
}

/// Declares one closed list: `Name "list-name" { Variant = "code", ... }`.
macro_rules! closed_list {
    ($(#[$meta:meta])* $name:ident $list:literal {
        $( $(#[$variant_meta:meta])* $variant:ident = $code:literal ),+ $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $( $(#[$variant_meta])* #[serde(rename = $code)] $variant, )+
        }

        impl $name {
            /// Every value once, in order.
            pub const ALL: &'static [$name] = &[$( $name::$variant ),+];

            /// Returns the code as records, JSON and the command line spell it.
            pub const fn as_str(self) -> &'static str {
                match self { $( $name::$variant => $code, )+ }
            }
        }

        impl $crate::codes::CodeList for $name {
            const LIST: &'static str = $list;
            const ALL: &'static [$name] = $name::ALL;

            fn as_str(self) -> &'static str {
                $name::as_str(self)
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::codes::NotInList;

            fn from_str(code: &str) -> Result<Self, Self::Err> {
                match code {
                    $( $code => Ok($name::$variant), )+
                    _ => Err($crate::codes::NotInList { list: $list, code: code.to_owned() }),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}
pub(crate) use closed_list;
