-- What no regulation fixes about admissions: the organisation chooses. Nought means that nothing is asked.
insert into regulation_rule (key, topic, position, name, value, unit, bound, regulation, article, valid_from, valid_to) values
('admission.candidate', '发展党员', 80, '发展对象考察到支部大会，至少', 0, '个月', 'CUSTOM', '中国共产党发展党员工作细则', '第三章', '2014-05-28', null),
('admission.hours', '发展党员', 81, '确定发展对象前的志愿服务，至少', 0, '小时', 'CUSTOM', '中国共产党发展党员工作细则', '第二章', '2014-05-28', null),
('admission.proofs', '发展党员', 82, '每个阶段的实绩材料，至少', 0, '份', 'CUSTOM', '中国共产党发展党员工作细则', '第二章', '2014-05-28', null),
('admission.contact', '发展党员', 83, '班子成员联系高知，每隔最多', 6, '个月', 'CUSTOM', '中国共产党发展党员工作细则', '第四条', '2014-05-28', null),
('admission.share.educated', '发展党员', 84, '当年发展的人里高知占比，至少', 0.3, '比例', 'CUSTOM', '中国共产党发展党员工作细则', '第四条', '2014-05-28', null),
('admission.share.either', '发展党员', 85, '当年发展的人里临床一线和高知占比，至少', 0.8, '比例', 'CUSTOM', '中国共产党发展党员工作细则', '第四条', '2014-05-28', null);
