-- The conversion is asked for when the probation is about to run out.
update admission_step_kind set least_after = 'meeting', least_rule = 'admission.request' where key = 'conversion-request';
