"""`make evaluate`: how often each rule is right about sentences that people labelled."""

from tests.labelled import labelled, scores

if __name__ == "__main__":
    print(f"{'rule':24} {'precision':>9} {'recall':>7}  right  false alarms  missed")
    for score in scores():
        print(
            f"{score.rule:24} {score.precision:9.0%} {score.recall:7.0%}  {score.right:5}  {score.false_alarms:12}  {score.missed:6}"
        )
    print(f"{len(list(labelled()))} sentences.")
