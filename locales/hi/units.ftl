# Units after a number. $amount is the number, already written out.

unit-kg = { $amount } किग्रा
unit-g = { $amount } ग्राम
unit-jin = { $amount } जिन
unit-mm = { $amount } मिमी
unit-cm = { $amount } सेमी
unit-cm2 = { $amount } वर्ग सेमी
unit-percent = { $amount } %
