# Units after a number. $amount is the number, already written out.

unit-kg = { $amount } kg
unit-g = { $amount } g
unit-jin = { $amount } जिन
unit-mm = { $amount } mm
