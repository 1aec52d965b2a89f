-- Approved lots with something left, by what orders ask for: found without reading the others.
CREATE INDEX lot_offer ON lot (produce, class, harvested) WHERE stage = 'approved' AND weight_g > promised_g;
