//! What is made of each request's one declaration.

macro_rules! door {
    ($( $(#[$doc:meta])* $name:ident = $method:literal $({ $( $(#[$fdoc:meta])* $field:ident : $type:ty ),* $(,)? })? -> $answer:ty; )*) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
            #[serde(deny_unknown_fields)]
            pub struct $name {
                $($( $(#[$fdoc])* pub $field: $type, )*)?
            }
        )*

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
            $( #[doc = concat!("To `", $method, "`.")] $name($answer), )*
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
            BTreeMap::from([$( ($method, schemars::schema_for!($answer)) ),*])
        }

        /// TypeScript: request name to answer type; and every type named on the way.
        pub(crate) fn visit_types(visitor: &mut impl crate::schema::Visit) {
            $( visitor.answer::<$answer>($method); )*
            visitor.request::<Request>();
        }
    };
}
