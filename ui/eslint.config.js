import svelte from "eslint-plugin-svelte";
import ts from "typescript-eslint";

export default ts.config(
  { ignores: ["dist/", "src/lib/generated/"] },
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  {
    rules: {
      // Dates and maps here are values, never state.
      "svelte/prefer-svelte-reactivity": "off",
      // The compiler warns of these; the linter reads only half of them.
      "svelte/no-unused-svelte-ignore": "off",
      eqeqeq: "error",
      "no-console": "error",
      "max-lines-per-function": ["error", { max: 70, skipComments: true }],
      "max-lines": ["error", 500],
      "@typescript-eslint/no-invalid-void-type": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
);
