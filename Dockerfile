FROM python:3.12-slim AS build
WORKDIR /milepost
# What runs first, and alone: a change of the code or of a page fetches nothing again.
COPY requirements.lock ./
RUN python -m venv /venv && /venv/bin/pip install --no-cache-dir --require-hashes -r requirements.lock
COPY pyproject.toml README.md ./
COPY bot bot
COPY retrieval retrieval
COPY prompts prompts
COPY content_library content_library
RUN /venv/bin/pip install --no-cache-dir --no-deps --no-build-isolation .

FROM python:3.12-slim
# By its number, so that a cluster that forbids root can see that it is not.
RUN useradd --uid 10001 --create-home milepost && mkdir /data && chown milepost /data
COPY --from=build /venv /venv
USER 10001
# Mount the company's files at /workspace (read-only is enough) and a volume at /data.
ENV PATH=/venv/bin:$PATH MILEPOST_WORKSPACE=/workspace MILEPOST_DATA=/data MILEPOST_HOST=0.0.0.0
EXPOSE 3000
# 503 while the connection to Slack is lost. The first sync of a large library takes minutes.
HEALTHCHECK --interval=30s --timeout=5s --start-period=5m CMD ["python", "-c", "import os, urllib.request as web; web.urlopen(f'http://127.0.0.1:{os.environ.get(\"MILEPOST_PORT\", 3000)}/health')"]
ENTRYPOINT ["milepost"]
CMD ["serve"]
