//! The queries for one learner find one learner's rows by index, however many others there are.

use super::scratch::Folder;
use super::*;

fn query_plan(conn: &Connection, sql: &str) -> Vec<String> {
    let mut statement = conn.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
    for number in 1..=statement.parameter_count() {
        statement.raw_bind_parameter(number, 1).unwrap();
    }
    statement.raw_query().mapped(|row| row.get("detail")).map(Result::unwrap).collect()
}

#[test]
fn no_query_for_one_learner_reads_a_whole_table() {
    let folder = Folder::new();
    let store = SqliteStore::open(&folder.file("store.db"), Journal::Wal).unwrap();
    let queries = [
        include_str!("sql/attempts_of.sql"),
        include_str!("sql/is_new.sql"),
        include_str!("sql/seen.sql"),
        include_str!("sql/fresh_judged.sql"),
        include_str!("sql/history.sql"),
        include_str!("sql/latest.sql"),
        include_str!("sql/plan.sql"),
        include_str!("sql/questions.sql"),
        include_str!("sql/entries.sql"),
        include_str!("sql/each_plan_of.sql"),
        include_str!("sql/each_question.sql"),
        include_str!("sql/each_entry.sql"),
    ];
    for sql in queries {
        let plan = query_plan(&store.conn, sql);
        println!("{sql}{plan:#?}");
        // What is scanned may only be what the query itself has gathered before.
        let gathered = ["SCAN mine", "SCAN touched", "SCAN shown", "SCAN (subquery", "SCAN named"];
        let whole = |line: &&String| {
            line.starts_with("SCAN") && !gathered.iter().any(|own| line.starts_with(own))
        };
        assert_eq!(plan.iter().find(whole), None, "{sql}");
    }
}

/// A whole store sorted before its first row is handed out would lie in memory.
#[test]
fn the_query_for_all_learners_sorts_no_more_than_an_attempt() {
    let folder = Folder::new();
    let store = SqliteStore::open(&folder.file("store.db"), Journal::Wal).unwrap();
    let plan = query_plan(&store.conn, include_str!("sql/each_fresh.sql"));
    assert!(plan[0].starts_with("SCAN l"), "{plan:#?}");
    let sorts: Vec<&String> = plan.iter().filter(|line| line.contains("ORDER BY")).collect();
    assert!(sorts.iter().all(|line| line.contains("LAST TERM")), "{plan:#?}");
}
