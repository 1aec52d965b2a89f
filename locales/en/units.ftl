# Units after a number. $amount is the number, already written out.

unit-kg = { $amount } kg
unit-g = { $amount } g
unit-jin = { $amount } jin
unit-mm = { $amount } mm
unit-cm = { $amount } cm
unit-cm2 = { $amount } cm²
unit-percent = { $amount } %
