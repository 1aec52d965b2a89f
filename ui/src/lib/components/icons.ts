// Our icons: a 48 grid, 3 px round strokes over one flat tint (class f).

/** What is drawn for each icon. */
export const icons = {
  arrow:
    '<path d="M8 24h30M27 12l12 12-12 12"/>',
  back:
    '<path d="M40 24H10M21 12 9 24l12 12"/>',
  tick:
    '<path d="M9 25l10 10L39 13"/>',
  cross:
    '<path d="M12 12l24 24M36 12 12 36"/>',
  plus:
    '<path d="M24 10v28M10 24h28"/>',
  minus:
    '<path d="M10 24h28"/>',
  down:
    '<path d="M12 18l12 12 12-12"/>',
  say:
    '<path class="f" d="M8 19h7l10-9v28l-10-9H8z"/><path d="M8 19h7l10-9v28l-10-9H8zM32 18c3 3 3 9 0 12M37 13c6 6 6 16 0 22"/>',
  help:
    '<path class="f" d="M15 26V13a3 3 0 0 1 6 0v9-13a3 3 0 0 1 6 0v13-11a3 3 0 0 1 6 0v14-7a3 3 0 0 1 6 0v12c0 9-5 14-12 14-6 0-9-2-12-7l-6-10c-2-4 3-6 6-1z"/><path d="M15 26V13a3 3 0 0 1 6 0v9m0 0V9a3 3 0 0 1 6 0v13m0-11a3 3 0 0 1 6 0v12m0-5a3 3 0 0 1 6 0v12c0 9-5 14-12 14-6 0-9-2-12-7l-6-10c-2-4 3-6 6-1"/>',
  camera:
    '<path class="f" d="M6 16h9l4-6h10l4 6h9v23H6z"/><path d="M6 16h9l4-6h10l4 6h9v23H6z"/><circle cx="24" cy="27" r="7"/>',
  scale:
    '<path class="f" d="M9 20h30l3 20H6z"/><path d="M9 20h30l3 20H6zM12 12h24M24 12v8M24 35v-6l5-2"/><path d="M16 33a9 9 0 0 1 16 0"/>',
  basket:
    '<path class="f" d="M6 24h36l-5 17H11z"/><path d="M6 24h36l-5 17H11zM18 30v6M24 30v6M30 30v6"/><circle cx="16" cy="17" r="6"/><circle cx="30" cy="15" r="8"/>',
  money:
    '<path class="f" d="M5 14h38v22H5z"/><path d="M5 14h38v22H5z"/><circle cx="24" cy="25" r="6"/><path d="M11 25h1M36 25h1"/>',
  coin:
    '<circle class="f" cx="24" cy="24" r="17"/><circle cx="24" cy="24" r="17"/><path d="M17 14l7 10 7-10M24 24v12M18 26h12M18 31h12"/>',
  news:
    '<path class="f" d="M6 12h36v24H20l-8 7v-7H6z"/><path d="M6 12h36v24H20l-8 7v-7H6zM14 21h20M14 28h12"/>',
  learn:
    '<path class="f" d="M24 13C19 9 12 8 5 9v27c7-1 14 0 19 4 5-4 12-5 19-4V9c-7-1-14 0-19 4z"/><path d="M24 13C19 9 12 8 5 9v27c7-1 14 0 19 4 5-4 12-5 19-4V9c-7-1-14 0-19 4zm0 0v27"/>',
  truck:
    '<path class="f" d="M4 13h24v21H4z"/><path d="M28 34H17M9 34H4V13h24v21M28 20h9l7 8v6h-3"/><circle cx="13" cy="35" r="4"/><circle cx="36" cy="35" r="4"/>',
  box:
    '<path class="f" d="M7 15l17-8 17 8v19l-17 8-17-8z"/><path d="M7 15l17-8 17 8v19l-17 8-17-8zM7 15l17 8 17-8M24 23v19M15 11l17 8v7"/>',
  tag:
    '<path class="f" d="M6 8h17l19 19-15 15L6 23z"/><path d="M6 8h17l19 19-15 15L6 23z"/><circle cx="15" cy="17" r="3"/>',
  print:
    '<path class="f" d="M6 19h36v17H6z"/><path d="M13 19V7h22v12M13 36H6V19h36v17h-7M13 29h22v13H13zM35 24h1"/>',
  phone:
    '<path class="f" d="M14 5h20v38H14z"/><path d="M14 5h20v38H14zM22 37h4"/>',
  usb:
    '<path class="f" d="M14 18h20v25H14z"/><path d="M14 18h20v25H14zM18 18V6h12v12M22 11v2M26 11v2M24 26v9"/>',
  net:
    '<path d="M24 22v21M16 43h16M17 31h14"/><circle class="f" cx="24" cy="17" r="5"/><circle cx="24" cy="17" r="5"/><path d="M13 28a15 15 0 0 1 0-22M35 28a15 15 0 0 0 0-22"/>',
  officer:
    '<circle cx="11" cy="35" r="7"/><circle cx="38" cy="35" r="7"/><path class="f" d="M13 22h17l3 9H20z"/><path d="M11 35l7-13h13l7 13M31 22l-3-8h7M11 22h9M24 31h7"/>',
  globe:
    '<circle class="f" cx="24" cy="24" r="18"/><circle cx="24" cy="24" r="18"/><path d="M6 24h36M24 6c-12 12-12 24 0 36 12-12 12-24 0-36"/>',
  pencil:
    '<path class="f" d="M8 40l3-11L33 7l8 8-22 22z"/><path d="M8 40l3-11L33 7l8 8-22 22zM28 12l8 8"/>',
  leave:
    '<path class="f" d="M8 6h18v36H8z"/><path d="M26 16V6H8v36h18V32M20 24h22M34 16l8 8-8 8"/>',
  clock:
    '<circle class="f" cx="24" cy="24" r="18"/><circle cx="24" cy="24" r="18"/><path d="M24 13v11l8 5"/>',
  warn:
    '<path class="f" d="M24 6l19 34H5z"/><path d="M24 6l19 34H5zM24 19v10M24 34v1"/>',
  ruler:
    '<path class="f" d="M5 17h38v14H5z"/><path d="M5 17h38v14H5zM12 17v6M19 17v8M26 17v6M33 17v8"/>',
  drop:
    '<path class="f" d="M24 5c8 10 13 16 13 23a13 13 0 0 1-26 0C11 21 16 15 24 5z"/><path d="M24 5c8 10 13 16 13 23a13 13 0 0 1-26 0C11 21 16 15 24 5zM18 30c1 3 3 5 6 5"/>',
  spot:
    '<circle class="f" cx="24" cy="25" r="17"/><circle cx="24" cy="25" r="17"/><path d="M17 19c3-3 8-1 8 3s-5 6-8 4-3-5 0-7zM31 31c2 0 3 2 2 3M24 8c1-2 3-3 5-3"/>',
  find:
    '<circle class="f" cx="21" cy="21" r="13"/><circle cx="21" cy="21" r="13"/><path d="M31 31l11 11"/>',
  undo:
    '<path d="M14 9L5 18l9 9M6 18h23a11 11 0 0 1 0 23H16"/>',
  doc:
    '<path class="f" d="M10 5h19l9 9v29H10z"/><path d="M10 5h19l9 9v29H10zM28 5v10h10M17 24h14M17 32h14"/>',
  plane:
    '<path class="f" d="M44 5L30 43l-8-17L5 18z"/><path d="M44 5L30 43l-8-17L5 18zM44 5L22 26"/>',
  keypad:
    '<path class="f" d="M9 6h30v36H9z"/><path d="M9 6h30v36H9zM17 15h1M24 15h1M31 15h1M17 24h1M24 24h1M31 24h1M24 33h1"/>',
  person:
    '<circle class="f" cx="24" cy="16" r="9"/><path class="f" d="M7 43c1-10 8-15 17-15s16 5 17 15z"/><circle cx="24" cy="16" r="9"/><path d="M7 43c1-10 8-15 17-15s16 5 17 15z"/>',
  newperson:
    '<circle class="f" cx="20" cy="17" r="8"/><circle cx="20" cy="17" r="8"/><path d="M5 43c1-10 7-14 15-14s14 4 15 14M38 8v14M31 15h14"/>',
  erase:
    '<path class="f" d="M17 9h27v30H17L4 24z"/><path d="M17 9h27v30H17L4 24zM23 18l12 12M35 18L23 30"/>',
  weight:
    '<path class="f" d="M13 18h22l6 24H7z"/><path d="M13 18h22l6 24H7z"/><circle cx="24" cy="12" r="6"/>',
  steelyard:
    '<path d="M4 17l40-6M12 16v8M24 14V6"/><path class="f" d="M5 24h14c0 6-3 9-7 9s-7-3-7-9z"/><path d="M5 24h14c0 6-3 9-7 9s-7-3-7-9zM36 12v9"/><path class="f" d="M31 21h10v10H31z"/><path d="M31 21h10v10H31zM8 42h32"/>',
  crate:
    '<path class="f" d="M5 16h38v25H5z"/><path d="M5 16h38v25H5zM5 28h38M14 16v25M34 16v25M13 16c0-6 5-8 8-4 2-4 10-4 11 4"/>',
  lock:
    '<path class="f" d="M9 21h30v22H9z"/><path d="M9 21h30v22H9zM15 21v-6a9 9 0 0 1 18 0v6M24 30v5"/>',
  saved:
    '<path class="f" d="M7 7h27l7 7v27H7z"/><path d="M7 7h27l7 7v27H7zM15 27l6 6 12-13M15 7v8h14V7"/>',
  eye:
    '<path class="f" d="M3 24c6-9 13-13 21-13s15 4 21 13c-6 9-13 13-21 13S9 33 3 24z"/><path d="M3 24c6-9 13-13 21-13s15 4 21 13c-6 9-13 13-21 13S9 33 3 24z"/><circle cx="24" cy="24" r="6"/>',
  home:
    '<path class="f" d="M9 22L24 8l15 14v20H9z"/><path d="M4 26L24 7l20 19M9 22v20h30V22M20 42V30h8v12"/>',
  turn:
    '<circle class="f" cx="24" cy="24" r="9"/><circle cx="24" cy="24" r="9"/><path d="M8 20a17 17 0 0 1 30-6M40 28a17 17 0 0 1-30 6M38 5v9h-9M10 43v-9h9"/>',
  "return":
    '<path class="f" d="M7 20h34v22H7z"/><path d="M7 20h34v22H7zM7 20l6-9M41 20l-6-9M30 35H18m5-6-6 6 6 6" transform="translate(0 -3)"/>',
  bin:
    '<path class="f" d="M11 15h26l-3 28H14z"/><path d="M6 15h36M11 15l3 28h20l3-28M18 15V7h12v8M20 23l1 13M28 23l-1 13"/>',
  users:
    '<circle class="f" cx="17" cy="17" r="7"/><circle cx="17" cy="17" r="7"/><path d="M4 41c1-9 6-13 13-13s12 4 13 13M31 11a7 7 0 0 1 0 13M36 29c5 2 8 6 8 12"/>',
  hourglass:
    '<path class="f" d="M14 42c0-9 10-11 10-18 0 7 10 9 10 18z"/><path d="M11 6h26M11 42h26M14 6c0 9 10 11 10 18 0-7 10-9 10-18M14 42c0-9 10-11 10-18 0 7 10 9 10 18"/>',
  handshake:
    '<path class="f" d="M14 14h20l8 12-14 14-6-2L6 26z"/><path d="M4 14h10l5-3 5 3-8 8c2 3 6 2 9-1l11 10M44 14H34l-5-3-5 3M8 27l14 12c2 1 4 0 5-2 3 1 5-1 5-3 3 0 5-2 4-5M4 28h4M40 28h4"/>',
  leaf:
    '<path class="f" d="M40 7C20 6 8 14 8 28c0 7 5 12 11 12 15 0 22-13 21-33z"/><path d="M40 7C20 6 8 14 8 28c0 7 5 12 11 12 15 0 22-13 21-33zM5 44C10 32 18 24 29 18"/>',
  play:
    '<path class="f" d="M14 8l26 16-26 16z"/><path d="M14 8l26 16-26 16z"/>',
  route:
    '<circle cx="10" cy="38" r="5"/><path class="f" d="M37 6a8 8 0 0 1 8 8c0 6-8 13-8 13s-8-7-8-13a8 8 0 0 1 8-8z"/><path d="M37 6a8 8 0 0 1 8 8c0 6-8 13-8 13s-8-7-8-13a8 8 0 0 1 8-8zM15 38h16c8 0 8-9 2-9H20c-7 0-8-9-1-10h4"/>',
  badge:
    '<path class="f" d="M8 12h32v30H8z"/><path d="M8 12h32v30H8zM20 12V5h8v7"/><circle cx="18" cy="24" r="4"/><path d="M12 36c0-5 3-7 6-7s6 2 6 7M30 23h5v5h-5zM30 34h1M35 34h1"/>',
  three:
    '<path class="f" d="M3 17h12v14H3zM18 17h12v14H18zM33 17h12v14H33z"/><path d="M3 17h12v14H3zM18 17h12v14H18zM33 17h12v14H33zM9 38v1M23 38h2M37 38h4"/>',
  sun:
    '<circle class="f" cx="24" cy="24" r="9"/><circle cx="24" cy="24" r="9"/><path d="M24 4v5M24 39v5M4 24h5M39 24h5M10 10l3 3M35 35l3 3M38 10l-3 3M13 35l-3 3"/>',
  quiet:
    '<path class="f" d="M8 19h7l10-9v28l-10-9H8z"/><path d="M8 19h7l10-9v28l-10-9H8zM33 19l10 10M43 19L33 29"/>',
  novoice:
    '<path class="f" d="M8 19h7l10-9v28l-10-9H8z"/><path d="M8 19h7l10-9v28l-10-9H8zM32 18c3 3 3 9 0 12M42 6 6 42"/>',
  moon:
    '<path class="f" d="M30 6a19 19 0 1 0 12 29A16 16 0 0 1 30 6z"/><path d="M30 6a19 19 0 1 0 12 29A16 16 0 0 1 30 6z"/>',
  mic:
    '<path class="f" d="M18 6h12v20H18z"/><path d="M24 5a6 6 0 0 1 6 6v11a6 6 0 0 1-12 0V11a6 6 0 0 1 6-6zM11 22a13 13 0 0 0 26 0M24 35v8M16 43h16"/>',
  chart:
    '<path class="f" d="M9 26h8v15H9zM20 12h8v29h-8zM31 20h8v21h-8z"/><path d="M5 41h38M9 41V26h8v15M20 41V12h8v29M31 41V20h8v21"/>',
  apart:
    '<circle class="f" cx="12" cy="24" r="8"/><circle class="f" cx="36" cy="24" r="8"/><circle cx="12" cy="24" r="8"/><circle cx="36" cy="24" r="8"/><path d="M24 6v36"/>',
  compare:
    '<path class="f" d="M5 10h16v28H5zM27 10h16v28H27z"/><path d="M5 10h16v28H5zM27 10h16v28H27zM9 31l4-6 4 6M31 31l4-6 4 6"/>',
} as const;

/** An icon's name. */
export type IconName = keyof typeof icons;
