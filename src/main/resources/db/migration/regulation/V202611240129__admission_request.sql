-- How early somebody on probation may ask for the conversion: the organisation chooses.
insert into regulation_rule (key, topic, position, name, value, unit, bound, regulation, article, valid_from, valid_to) values
('admission.request', '发展党员', 83, '提出转正申请，最早在支部大会接收后', 11, '个月', 'CUSTOM', '中国共产党发展党员工作细则', '第五章', '2014-05-28', null);
