# Units after a number. $amount is the number, already written out.

unit-kg = { $amount } kg
unit-g = { $amount } g
unit-jin = { $amount } jin
unit-mm = { $amount } mm
unit-cm = sm { $amount }
unit-cm2 = sm² { $amount }
unit-percent = { $amount } %
