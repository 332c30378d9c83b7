-- The regulation names no number of members from which a department forms a group: nothing is asked until the
-- organisation sets one of its own.
update regulation_rule set value = 0, regulation = '本单位自定', article = '条例没有规定人数，0 为不要求'
where key = 'group.department.members';
