"""One document a file: data in, Typst's input out; only `compile` knows Typst."""
