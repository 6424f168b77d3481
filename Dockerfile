FROM python:3.12-slim AS build
WORKDIR /milepost
COPY requirements.lock pyproject.toml README.md ./
RUN python -m venv /venv && /venv/bin/pip install --no-cache-dir --require-hashes -r requirements.lock
COPY bot bot
COPY retrieval retrieval
COPY prompts prompts
COPY content_library content_library
RUN /venv/bin/pip install --no-cache-dir --no-deps --no-build-isolation .

FROM python:3.12-slim
RUN useradd --create-home milepost && mkdir /data && chown milepost /data
COPY --from=build /venv /venv
USER milepost
# Mount the company's files at /workspace (read-only is enough) and a volume at /data.
ENV PATH=/venv/bin:$PATH MILEPOST_WORKSPACE=/workspace MILEPOST_DATA=/data MILEPOST_HOST=0.0.0.0
EXPOSE 3000
ENTRYPOINT ["milepost"]
CMD ["serve"]
