// What a part taken off a share is called: the paper's own word where there is one.
import { has, t } from "./i18n.svelte";

const key = (code: string) => `deduction-${code.replaceAll("_", "-")}`;

export const deduction = (code: string): string => (has(key(code)) ? t(key(code)) : t("deduction"));

export const deductionWhy = (code: string): string => (has(`${key(code)}-why`) ? t(`${key(code)}-why`) : "");
