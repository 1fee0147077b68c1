package org.redress.registry.joint;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one row of the work list that stands for a group, and the order in which everybody locks what a group touches. */
@Component
class GroupWork {

    /** The tasks of the investigation, as bpmn/joint.bpmn names them. */
    static final List<String> TASKS = List.of("assignJointUnit", "draftJointAnswer", "approveJointAnswer");

    private final JdbcClient jdbc;

    GroupWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the tasks of an appeal, then the appeal: as a person does who completes one of them. */
    void lockAppeal(String number) {
        lockTasks(number);
        jdbc.sql("select number from appeal where number = ? for update")
                .param(number)
                .query(String.class)
                .optional();
    }

    /** Locks the tasks that stand on an appeal. */
    void lockTasks(String number) {
        jdbc.sql("select task_id from work_item where number = ? order by task_id for update")
                .param(number)
                .query(String.class)
                .list();
    }

    /** Locks a group, after the tasks of its lead. */
    void lockGroup(String group) {
        jdbc.sql("select code from joint_group where code = ? for update")
                .param(group)
                .query(String.class)
                .optional();
    }

    /** The tasks of an investigation that stand on a member. */
    List<String> tasks(String number) {
        return jdbc.sql("select task_id from work_item where number = :number and task in (:tasks)")
                .params(Map.of("number", number, "tasks", TASKS))
                .query(String.class)
                .list();
    }

    /** Puts the tasks of an investigation on another member; who has them keeps them. */
    void move(String from, String to, int round) {
        jdbc.sql("update work_item set number = :to, round = :round where number = :from and task in (:tasks)")
                .params(Map.of("to", to, "round", round, "from", from, "tasks", TASKS))
                .update();
        jdbc.sql("update holding set number = :to where number = :from and to_at is null and task in (:tasks)")
                .params(Map.of("to", to, "from", from, "tasks", TASKS))
                .update();
    }

    /** Gives the row of a group the earliest date of its members, danger before all. */
    void follow(String group) {
        jdbc.sql("""
                        update work_item set
                            due_on = (select min(a.due_on) from appeal a join joint_member m on m.number = a.number
                                where m.group_code = :group and m.present),
                            sort_on = (select coalesce(min(a.sort_on), date '9999-12-31')
                                from appeal a join joint_member m on m.number = a.number
                                where m.group_code = :group and m.present)
                        where task in (:tasks)
                            and number = (select g.lead from joint_group g where g.code = :group)
                        """).params(Map.of("group", group, "tasks", TASKS)).update();
    }
}
