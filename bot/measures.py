"""What `/metrics` tells, by its names in Prometheus; docs/operating.md says what each is good for."""

from prometheus_client import Counter, Gauge, Histogram

ANSWERS = Counter("milepost_answers", "Answers posted, by what became of the question.", ["outcome"])
ANSWER_SECONDS = Histogram(
    "milepost_answer_seconds",
    "From the moment a worker begins a question to its posted answer.",
    buckets=(0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 60),
)
WAITING = Gauge("milepost_jobs_waiting", "Jobs written down and not begun, of all replicas together.")
ERRORS = Counter(
    "milepost_errors", "Jobs that ended in an apology or in the log, by their kind and error.", ["kind", "error"]
)
