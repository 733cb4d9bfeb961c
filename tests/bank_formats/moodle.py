"""Reads Moodle XML from standard input with Python's own reader, and says what it found as JSON. With
`write`, writes a small file of questions the same way."""

import json
import sys
import xml.etree.ElementTree as tree

SHARES = [100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571,
          12.5, 11.11111, 10, 5, 0]


def text(element, path):
    return element.findtext(path, default="")


def read():
    found = []
    for question in tree.fromstring(sys.stdin.buffer.read()).findall("question"):
        if question.get("type") == "category":
            continue
        shares = [float(answer.get("fraction")) for answer in question.findall("answer")]
        for share in shares:
            assert abs(share) in SHARES, share
        if question.findtext("single") == "false":
            assert abs(sum(share for share in shares if share > 0) - 100) < 0.01, shares
        right = [text(answer, "text") for answer in question.findall("answer")
                 if float(answer.get("fraction")) > 0]
        pairs = [[text(pair, "text"), text(pair, "answer/text")]
                 for pair in question.findall("subquestion")]
        found.append({"id": text(question, "idnumber"), "type": question.get("type"),
                      "keys": right or pairs})
    print(json.dumps(found))


def write():
    quiz = tree.Element("quiz")
    for number in range(5):
        question = tree.SubElement(quiz, "question", type="multichoice")
        tree.SubElement(tree.SubElement(question, "name"), "text").text = f"N {number}"
        asked = tree.SubElement(question, "questiontext", format="html")
        tree.SubElement(asked, "text").text = f"<p>{number} &lt; 7 &amp; é 王</p>"
        tree.SubElement(question, "single").text = "true"
        for share, words in ((100, "<b>yes</b>"), (0, "no & no")):
            answer = tree.SubElement(question, "answer", fraction=str(share), format="html")
            tree.SubElement(answer, "text").text = words
    sys.stdout.buffer.write(tree.tostring(quiz, encoding="utf-8", xml_declaration=True))


write() if "write" in sys.argv else read()
