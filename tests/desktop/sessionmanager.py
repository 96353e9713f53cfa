# SPDX-License-Identifier: Apache-2.0
"""A session manager of X11 (XSMP), as the ones of desktops are: libSM's own side of it, and on top what a test lets it do."""

import ctypes
import os
import queue
import select
import threading
from ctypes import CFUNCTYPE, POINTER, Structure, byref, c_char_p, c_int, c_ulong, c_void_p

ASK_NOBODY, ASK_ANYTHING = 0, 2  # SmInteractStyleNone, SmInteractStyleAny
SAVE_BOTH = 2
PROCESSED, BROKEN_OFF = 0, 1  # IceProcessMessagesSuccess, IceProcessMessagesIOError
CALLBACKS = ("register", "interact_request", "interact_done", "save_request", "phase2_request", "save_done", "closed",
             "set_properties", "delete_properties", "get_properties")


class Callbacks(Structure):
    """SmsCallbacks: for each event whom to call, and with what."""
    _fields_ = [(f"{name}{part}", c_void_p) for name in CALLBACKS for part in ("", "_data")]


NEW_CLIENT = CFUNCTYPE(c_int, c_void_p, c_void_p, POINTER(c_ulong), POINTER(Callbacks), POINTER(c_char_p))
EVENT = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_void_p, c_void_p, c_void_p, c_void_p)
MAY_CONNECT = CFUNCTYPE(c_int, c_char_p)
BROKEN = CFUNCTYPE(None, c_void_p)

# The libraries keep the first ones they are given for as long as the process lives.
ANYBODY_MAY_CONNECT = MAY_CONNECT(lambda _: 1)
LET_IT_BREAK = BROKEN(lambda _: None)  # the usual one ends the process


def library(name, **returns):
    loaded = ctypes.CDLL(name)
    for function, kind in returns.items():
        getattr(loaded, function).restype = kind
    return loaded


class SessionManager:
    """Serves on a thread of its own; what programs tell it is in `heard`."""

    def __init__(self):
        self._ice = library("libICE.so.6", IceAcceptConnection=c_void_p, IceSetIOErrorHandler=c_void_p, IceComposeNetworkIdList=c_char_p)
        self._sm = library("libSM.so.6", SmsGenerateClientID=c_void_p)
        self.heard = queue.Queue()
        self._clients, self._jobs = [], queue.Queue()
        self._wake = os.pipe()
        # libSM keeps these addresses, so they have to live as long.
        self._kept = [NEW_CLIENT(self._new_client), *(EVENT(self._event(name)) for name in CALLBACKS)]
        self._ice.IceSetIOErrorHandler(LET_IT_BREAK)
        error = ctypes.create_string_buffer(256)
        if not self._sm.SmsInitialize(b"test", b"1", self._kept[0], None, ANYBODY_MAY_CONNECT, len(error), error):
            raise OSError(error.value.decode())
        count, self._listening = c_int(), POINTER(c_void_p)()
        if not self._ice.IceListenForConnections(byref(count), byref(self._listening), len(error), error):
            raise OSError(error.value.decode())
        for index in range(count.value):
            self._ice.IceSetHostBasedAuthProc(c_void_p(self._listening[index]), ANYBODY_MAY_CONNECT)
        self.address = self._ice.IceComposeNetworkIdList(count, self._listening).decode()
        self._count = count.value
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    # What a test does with it

    def hear(self, *names, patience=30):
        """The next of these events with its number; others before it are passed over."""
        while True:
            name, value = self.heard.get(timeout=patience)
            if name in names:
                return name, value

    def end_session(self, interaction=ASK_ANYTHING):
        """The question to everybody before a logout."""
        self._do(lambda client: self._sm.SmsSaveYourself(client, SAVE_BOTH, 1, interaction, 0))

    def let_ask(self):
        self._do(self._sm.SmsInteract)

    def call_off(self):
        self._do(self._sm.SmsShutdownCancelled)

    def die(self):
        self._do(self._sm.SmsDie)

    def close(self):
        self._jobs.put(None)
        os.write(self._wake[1], b".")
        self._thread.join()
        self._ice.IceFreeListenObjs(self._count, self._listening)

    # How it works

    def _do(self, act):
        self._jobs.put(act)
        os.write(self._wake[1], b".")

    def _new_client(self, client, _, mask, callbacks, __):
        mask[0] = (1 << len(CALLBACKS)) - 1
        for name, function in zip(CALLBACKS, self._kept[1:]):
            setattr(callbacks[0], name, ctypes.cast(function, c_void_p))
        self._clients.append(c_void_p(client))
        return 1

    def _event(self, name):
        def call(client, _, value, *__):
            if name == "register":
                if value:  # it claims to have been here before
                    return 0
                made = c_void_p(self._sm.SmsGenerateClientID(c_void_p(client)))
                self._sm.SmsRegisterClientReply(c_void_p(client), made)
            if name == "closed":
                self._clients = [other for other in self._clients if other.value != client]
                self._sm.SmsCleanUp(c_void_p(client))
            self.heard.put((name, (value or 0) & 0xFFFFFFFF))
            return 1

        return call

    def _serve(self):
        connections = {}
        listening = {self._ice.IceGetListenConnectionNumber(c_void_p(self._listening[index])): self._listening[index]
                     for index in range(self._count)}
        while True:
            for ready in select.select([self._wake[0], *listening, *connections], [], [])[0]:
                if ready == self._wake[0]:
                    os.read(ready, 1)
                    act = self._jobs.get()
                    if act is None:
                        return
                    for client in list(self._clients):
                        act(client)
                elif ready in listening:
                    connection = self._ice.IceAcceptConnection(c_void_p(listening[ready]), byref(c_int()))
                    if connection:
                        connections[self._ice.IceConnectionNumber(c_void_p(connection))] = connection
                elif (status := self._ice.IceProcessMessages(c_void_p(connections[ready]), None, None)) != PROCESSED:
                    connection = c_void_p(connections.pop(ready))
                    if status == BROKEN_OFF:  # a closed one is freed already
                        self._ice.IceSetShutdownNegotiation(connection, 0)
                        self._ice.IceCloseConnection(connection)
