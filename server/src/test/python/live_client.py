"""A client of the live path in another language, written from PROTOCOL.md and /asyncapi alone.

Joins a session, asks, drops the line without a word, resumes, and sends the same command again.
Needs nothing but Python 3. Steps that somebody else has to take in between are waited for: one
line of input each. Whatever it finds out it prints as lines of JSON.

usage: live_client.py ADDRESS JOIN_CODE PROVINCE_CODE
"""

import base64
import hashlib
import http.client
import json
import os
import random
import socket
import struct
import sys
import time
import urllib.parse
import uuid

PROTOCOL = 1
SILENCE = 45  # C4
TEXT, CLOSE, PING, PONG = 0x1, 0x8, 0x9, 0xA


class Closed(Exception):
    """The server has ended the connection; 1006 where the line broke (E1)."""

    def __init__(self, code, reason=""):
        super().__init__(f"{code} {reason}")
        self.code = code
        self.reason = reason


class Participant:
    """Somebody who has joined; what is asked for over HTTP (O1, O6, O7)."""

    def __init__(self, address, code, province):
        self.address = urllib.parse.urlsplit(address)
        self.cookie = None
        joined = self.post(
            f"/api/join/{code}",
            {"name": "Lê Thị Python", "school": "Trường THPT Số 1", "provinceCode": province},
        )
        self.session = joined["sessionId"]

    def get(self, path):
        return self._request("GET", path, None)

    def post(self, path, body):
        return self._request("POST", path, json.dumps(body))

    def ticket(self):
        wanted = {"sessionId": self.session, "audience": "PARTICIPANT"}
        return self.post("/api/live/tickets", wanted)["ticket"]

    def _request(self, method, path, body):
        headers = {"Content-Type": "application/json", "Origin": self.address.geturl()}
        if self.cookie:
            headers["Cookie"] = self.cookie
        line = http.client.HTTPConnection(self.address.hostname, self.address.port, timeout=30)
        try:
            line.request(method, path, body.encode() if body else None, headers)
            answer = line.getresponse()
            if answer.getheader("Set-Cookie"):
                self.cookie = answer.getheader("Set-Cookie").split(";")[0]
            text = answer.read().decode()
        finally:
            line.close()
        if answer.status >= 300:
            raise RuntimeError(f"{method} {path}: {answer.status} {text}")
        return json.loads(text)


class Line:
    """One WebSocket (RFC 6455), as O2 asks for it."""

    def __init__(self, address, query):
        self.socket = socket.create_connection((address.hostname, address.port), timeout=SILENCE)
        self.read = self.socket.makefile("rb").read
        key = base64.b64encode(os.urandom(16)).decode()
        self.socket.sendall(
            (
                f"GET /live?{urllib.parse.urlencode(query)} HTTP/1.1\r\n"
                f"Host: {address.netloc}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n"
            ).encode()
        )
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            head += self._exactly(1)
        accepted = hashlib.sha1((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").encode()).digest()
        if b" 101 " not in head or base64.b64encode(accepted) not in head:
            raise RuntimeError(head.decode())

    def send(self, message):
        self._frame(TEXT, json.dumps(message, ensure_ascii=False).encode())

    def next(self):
        """The next message (O4); raises Closed where there is none any more."""
        while True:
            first, second = self._exactly(2)
            length = second & 0x7F
            if length == 126:
                (length,) = struct.unpack(">H", self._exactly(2))
            elif length == 127:
                (length,) = struct.unpack(">Q", self._exactly(8))
            payload = self._exactly(length)
            kind = first & 0x0F
            if kind == PING:  # L6
                self._frame(PONG, payload)
            elif kind == CLOSE:
                self._frame(CLOSE, payload)
                code = struct.unpack(">H", payload[:2])[0] if payload else 1005
                raise Closed(code, payload[2:].decode())
            elif kind == TEXT:
                return json.loads(payload.decode())

    def drop(self):
        """Lets the line break without a word, as a mountain road does."""
        self.socket.shutdown(socket.SHUT_RDWR)
        self.socket.close()

    def _frame(self, kind, payload):
        mask = os.urandom(4)
        length = len(payload)
        head = bytes([0x80 | kind])
        if length < 126:
            head += bytes([0x80 | length])
        elif length < 65536:
            head += struct.pack(">BH", 0x80 | 126, length)
        else:
            head += struct.pack(">BQ", 0x80 | 127, length)
        masked = bytes(byte ^ mask[index % 4] for index, byte in enumerate(payload))
        self.socket.sendall(head + mask + masked)

    def _exactly(self, count):
        try:
            data = self.read(count)
        except OSError as broken:
            raise Closed(1006) from broken
        if len(data) < count:
            raise Closed(1006)
        return data


class Session:
    """The session as one participant sees it: state first, then every fact after it once."""

    def __init__(self, participant):
        self.participant = participant
        self.revision = None
        self.own = {}
        self.revisions = []
        self.answers = {}
        self.waiting = {}
        self.line = None

    def connect(self):
        query = {"ticket": self.participant.ticket(), "protocol": PROTOCOL}
        if self.revision is not None:  # O3
            query["revision"] = self.revision
        self.line = Line(self.participant.address, query)
        welcome = self.line.next()  # C1
        if welcome["type"] != "welcome" or welcome["protocol"] < PROTOCOL:  # V3
            raise RuntimeError(f"not welcome: {welcome}")
        if self.revision is None:
            self.fetch()
        for command in self.waiting.values():  # M4: kept until it is answered
            self.line.send(command)

    def fetch(self):
        """What a snapshot contains already is not applied again (R1)."""
        mine = self.participant.get(f"/api/sessions/{self.participant.session}/questions/mine")
        self.own = {question["id"]: question for question in mine["items"]}
        self.revision = mine["revision"]

    def ask(self, text):
        command = {"type": "question.ask", "id": str(uuid.uuid4()), "text": text}  # M1
        self.waiting[command["id"]] = command
        self.line.send(command)
        return command

    def listen(self, until):
        while not until():
            self._take(self.line.next())

    def _take(self, message):
        if message["type"] == "facts":  # C2
            for fact in message["facts"]:
                if fact["revision"] > self.revision:
                    self._apply(fact)
            self.revision = max(self.revision, message["revision"])
        elif message["type"] == "beat":  # C4
            self.revision = max(self.revision, message["revision"])
        elif message["type"] == "resync":  # C5
            time.sleep(random.uniform(0, 2))
            self.fetch()
        elif message["type"] == "ack":  # A1
            self.waiting.pop(message["id"], None)
            self.answers.setdefault(message["id"], []).append(message["result"])
        elif message["type"] == "refused" and not message["temporary"]:  # A4
            self.waiting.pop(message["id"], None)
            raise RuntimeError(f"refused: {message}")
        # Whatever else there is, this client does not know (C7).

    def _apply(self, fact):
        self.revisions.append(fact["revision"])
        if fact["type"] == "question.own":  # Q8
            self.own[fact["question"]["id"]] = fact["question"]


def say(**found):
    print(json.dumps(found, ensure_ascii=False), flush=True)


def main(address, code, province):
    session = Session(Participant(address, code, province))
    session.connect()
    command = session.ask("Bao giờ trường em có mạng?")
    session.listen(lambda: command["id"] in session.answers)
    question = session.answers[command["id"]][0]["id"]
    say(asked=question, revision=session.revision)

    session.line.drop()
    sys.stdin.readline()  # the question is approved while nobody listens
    session.waiting[command["id"]] = command  # as if its answer had been lost
    session.connect()
    session.listen(
        lambda: session.own.get(question, {}).get("state") == "APPROVED"
        and len(session.answers[command["id"]]) == 2
    )
    same = [answer["id"] for answer in session.answers[command["id"]]]
    say(resumed=session.own[question]["state"], same=same, revisions=session.revisions)
    session.line.drop()

    old = Line(
        session.participant.address, {"ticket": session.participant.ticket(), "protocol": 0}
    )
    try:
        old.next()
    except Closed as closed:
        say(closed=closed.code, reason=closed.reason)


if __name__ == "__main__":
    main(*sys.argv[1:])
