//! What is made of each request's one declaration.

/// One noun's requests: their types, and `add!`, which tells `door!` of them.
macro_rules! requests {
    ($($requests:tt)*) => {
        types! { $($requests)* }
        adder! { ($) $($requests)* }
    };
}

macro_rules! types {
    ($( $(#[$doc:meta])* $name:ident = $method:literal $({ $( $(#[$fdoc:meta])* $field:ident : $type:ty ),* $(,)? })? -> $answer:ty; )*) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
            #[derive(schemars::JsonSchema, ts_rs::TS)]
            #[serde(deny_unknown_fields)]
            pub struct $name {
                $($( $(#[$fdoc])* pub $field: $type, )*)?
            }

            impl $crate::door::Asked for $name {
                type Answer = $answer;
            }
        )*
    };
}

/// The `$` of a macro that a macro makes has to be handed in.
macro_rules! adder {
    (($dollar:tt) $($requests:tt)*) => {
        macro_rules! add {
            ($dollar($dollar before:tt)*) => { door! { $dollar($dollar before)* $($requests)* } };
        }
        pub(super) use add;
    };
}

/// The door of all nouns named: collects their requests one noun after the other.
macro_rules! door {
    ($($noun:ident)+) => {
        $( pub use $noun::*; )+
        door! { [$($noun)+] }
    };
    ([$next:ident $($rest:ident)*] $($requests:tt)*) => {
        $next::add! { [$($rest)*] $($requests)* }
    };
    ([] $( $(#[$doc:meta])* $name:ident = $method:literal $({ $($fields:tt)* })? -> $answer:ty; )*) => {
        /// Anything that can be asked of a kiosk.
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
        #[serde(tag = "do")]
        pub enum Request {
            $( $(#[$doc])* #[serde(rename = $method)] $name($name), )*
        }

        /// The value of an answer, by the request's name.
        #[derive(Debug, Clone, Serialize, JsonSchema)]
        #[serde(untagged)]
        #[allow(clippy::large_enum_variant)] // an answer is made once and sent away
        pub enum Value {
            $( #[doc = concat!("To `", $method, "`.")] $name(<$name as Asked>::Answer), )*
        }

        impl Request {
            /// Every request's name.
            pub const NAMES: &'static [&'static str] = &[$($method),*];

            /// The request's name.
            #[must_use]
            pub fn name(&self) -> &'static str {
                match self { $( Self::$name(_) => $method, )* }
            }
        }

        /// Request name to the schema of its answer.
        #[must_use]
        pub fn answer_schemas() -> BTreeMap<&'static str, schemars::Schema> {
            BTreeMap::from([$( ($method, schemars::schema_for!(<$name as Asked>::Answer)) ),*])
        }

        /// TypeScript: request name to answer type; and every type named on the way.
        pub(crate) fn visit_types(visitor: &mut impl crate::schema::Visit) {
            $( visitor.answer::<<$name as Asked>::Answer>($method); )*
            visitor.request::<Request>();
        }
    };
}
