# SPDX-License-Identifier: Apache-2.0
"""A backend as people build it from FastAPI's security tutorial, on SQLite: sign-in with bcrypt, HS256 tokens, the caller read from
the database. Only here to be compared with. Run as a program it makes the database with one user."""
import os
import sqlite3
from datetime import datetime, timedelta, timezone

from fastapi import Depends, FastAPI, HTTPException
from fastapi.security import OAuth2PasswordBearer, OAuth2PasswordRequestForm
from jose import JWTError, jwt
from passlib.context import CryptContext
from pydantic import BaseModel

SECRET = "a secret of this comparison, on this machine only"
passwords = CryptContext(schemes=["bcrypt"], bcrypt__rounds=12)
bearer = OAuth2PasswordBearer(tokenUrl="token")
database = sqlite3.connect(os.environ["TUTORIAL_DATABASE"], check_same_thread=False)
app = FastAPI()


class User(BaseModel):
    username: str
    email: str | None = None
    full_name: str | None = None
    disabled: bool = False


def find_user(username):
    return database.execute("SELECT username, email, full_name, disabled, password_hash FROM users WHERE username = ?",
                            (username,)).fetchone()


async def current_user(token: str = Depends(bearer)):
    refused = HTTPException(401, "Could not validate credentials", {"WWW-Authenticate": "Bearer"})
    try:
        row = find_user(jwt.decode(token, SECRET, algorithms=["HS256"])["sub"])
    except JWTError:
        raise refused from None
    if row is None:
        raise refused
    if row[3]:
        raise HTTPException(400, "Inactive user")
    return User(username=row[0], email=row[1], full_name=row[2], disabled=row[3])


@app.post("/token")
def token(form: OAuth2PasswordRequestForm = Depends()):
    row = find_user(form.username)
    if row is None or not passwords.verify(form.password, row[4]):
        raise HTTPException(401, "Incorrect username or password", {"WWW-Authenticate": "Bearer"})
    expires = datetime.now(timezone.utc) + timedelta(minutes=30)
    return {"access_token": jwt.encode({"sub": row[0], "exp": expires}, SECRET, algorithm="HS256"), "token_type": "bearer"}


@app.get("/users/me/", response_model=User)
async def me(user: User = Depends(current_user)):
    return user


if __name__ == "__main__":
    database.execute("CREATE TABLE users (username TEXT PRIMARY KEY, email TEXT, full_name TEXT, disabled INTEGER, password_hash TEXT)")
    database.execute("INSERT INTO users VALUES ('ann', NULL, NULL, 0, ?)", (passwords.hash(os.environ["TUTORIAL_PASSWORD"]),))
    database.commit()
