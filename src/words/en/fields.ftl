# What each field of a bank is for, and what its tables are called.

table-bank = the file itself
table-source = [[source]]
table-question = [[question]]
table-why = why
table-option = [[question.option]]
table-scene = the scene
table-mark = the mark
table-story = [[story]]
table-step = [[story.step]]
table-decision = [[story.step.decision]]
table-plan = the plan
table-part = [[part]]

field-bank-format = the version of the format, which is 1
field-bank-id = the name of the bank for machines, unique over all banks
field-bank-title = the name of the bank for people
field-bank-topic = what the bank is about
field-bank-language = the language of its text, as in "en"
field-bank-licence = under which licence it may be used, as in "CC-BY-4.0"
field-bank-source = a publication that questions rest on
field-bank-question = a question
field-bank-story = a story to walk through

field-source-id = the name of the source in this file
field-source-title = the title of the publication
field-source-publisher = who published it
field-source-url = the publisher's own address
field-source-date = the day it was published

field-question-id = the name of the question for machines, unique over all banks
field-question-kind = how it is answered
field-question-verdict = what the scene is: "scam" or "genuine"
field-question-tactic = the manipulation shown or imitated
field-question-stage = where in the course of a scam the scene stands, from romance-1 to romance-8 or trafficking-1 to trafficking-4
field-question-level = how hard it is, from 1 to 3
field-question-audience = "all", or "16+"
field-question-provenance = what it rests on: "report", "authority" or "practice"
field-question-fact = the fact of the report, as in "F7"
field-question-sources = the ids of its sources, as in ["regulator-2023"]
field-question-facts_as_of = the day its facts were checked
field-question-twin = the look-alike with the other verdict
field-question-form = the form it belongs to: "A", "B" or "C"
field-question-spare = true for a replacement in a form
field-question-prompt = what is asked
field-question-why = why the answer is right; in a judged scene what is said to each verdict
field-question-do = the protective action
field-question-ask = a question to ask yourself
field-question-care = what is said before hard content
field-question-scene = what the learner is shown
field-question-option = an answer offered
field-question-steps = the steps in the right order
field-question-pairs = what belongs together
field-question-answer = the right number
field-question-tolerance = how far off still counts as right
field-question-unit = the unit of the number
field-question-accept = the words that count as right
field-question-allow = a rule of the checker that it may break, with the reason

field-why-scam = what is said to whoever answered scam
field-why-genuine = what is said to whoever answered genuine

field-option-text = the answer as it is shown
field-option-key = true for a right answer
field-option-why = why it is right or not

field-scene-channel = how it arrives
field-scene-from = who it seems to be from
field-scene-text = the words that are shown
field-scene-mark = what a marked part gives away

field-mark-tactic = the manipulation it shows or imitates
field-mark-why = what it gives away

field-story-id = the name of the story for machines, unique over all banks
field-story-title = the name of the story for people
field-story-level = how hard it is, from 1 to 3
field-story-audience = "all", or "16+"
field-story-provenance = what it rests on: "authority" or "practice"
field-story-sources = the ids of its sources, as in ["regulator-2023"]
field-story-facts_as_of = the day its facts were checked
field-story-care = what is said before hard content
field-story-allow = a rule of the checker that it may break, with the reason
field-story-start = the id of the step it begins with, if that is not the first
field-story-step = a step of the story

field-step-id = the name of the step in this story
field-step-tell = what happens
field-step-scene = what the person gets to see
field-step-decision = something that can be decided
field-step-ending = what this end of the story means, and what to do now
field-step-genuine = true if the other side was genuine after all

field-decision-text = what is decided
field-decision-to = the id of the step it leads to

field-plan-format = the format of the file: 1
field-plan-id = the name of the plan: small letters, digits and hyphens
field-plan-title = the name of the workshop, for people
field-plan-language = the language of the plan and of its questions, as in "en"
field-plan-leave_out = tactics that shall not come up, in no question and no scene
field-plan-topics = the topics of questions that the program chooses; all, if left out
field-plan-part = what happens, one after the other

field-part-minutes = how long it takes, in minutes
field-part-talk = what the talk is about, for all to see
field-part-shown = what all see below it; an empty line begins a new paragraph
field-part-notes = what the trainer may say; only the trainer sees it
field-part-form = one form, the same scene for everybody at once
field-part-forms = two or three forms that learners take in turn
field-part-questions = how many questions the program chooses, or the ids of the questions in their order
field-part-own_pace = whether all go on by themselves: true or false
field-part-topics = the topics of these questions, in place of those of the plan
field-part-level = how hard these questions are: 1, 2 or 3
field-part-tactics = the tactics these questions are about
field-part-kinds = the kinds of these questions, as in ["judge"]
