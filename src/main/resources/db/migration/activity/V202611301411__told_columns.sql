-- One memory for the heads of all lists, whatever they are read for.
insert into document_list_columns (organization_id, purpose, signature, told, used_on, by_name)
select organization_id, 'ATTENDANCE', signature,
       jsonb_strip_nulls(jsonb_build_object('name', name_column::text, 'phone', phone_column::text,
         'branch', branch_column::text, 'state', state_column::text, 'rule', rule,
         'came', array_to_string(came, E'\n'), 'least', least::text)),
       used_on, by_name
from activity_list_columns;
drop table activity_list_columns;
