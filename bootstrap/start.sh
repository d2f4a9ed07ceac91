# shellcheck shell=sh
# Read by ./liftwright and ./test, which set $root. Defines `need` and $python.
root=${root%/.}
python=$root/.venv/bin/python

# need GROUP...: return when these requirements are installed exactly as pinned.
need() {
    is_ready "$@" && return
    base_python=$(find_python) || exit $?
    "$base_python" -I "$root/bootstrap/set_up.py" --add "$@"
}

# A set-up leaves a copy of each requirements file it installed; equal copies mean
# nothing to do. Comparing costs a millisecond; asking an installer costs a second.
is_ready() {
    [ -x "$python" ] && [ ! -e "$root/.venv/setup/unfinished" ] || return 1
    for group in "$@"; do
        [ -f "$root/.venv/setup/$group.txt" ] || return 1
    done
    for stamp in "$root"/.venv/setup/*.txt; do
        cmp -s "$stamp" "$root/requirements/${stamp##*/}" || return 1
    done
}

# The newest tested interpreter that can make a virtual environment. An interpreter is
# tried by running it: the name alone may be a version manager's empty promise.
find_python() {
    without_venv=
    for name in python3.13 python3.12 python3.11 python3 python; do
        version=$("$name" -I -c 'import sys; print("%d.%d" % sys.version_info[:2])
sys.exit(sys.version_info < (3, 11))' 2>/dev/null) || continue
        if "$name" -I -c 'import ensurepip, venv' 2>/dev/null; then
            echo "$name"
            return
        fi
        without_venv=${without_venv:-$version}
    done
    if [ -n "$without_venv" ]; then
        echo "liftwright: Python $without_venv is here without its venv module." \
            "On Debian or Ubuntu: sudo apt install python$without_venv-venv" >&2
    else
        echo "liftwright: needs Python 3.11 or newer and found none." \
            "On Debian or Ubuntu: sudo apt install python3 python3-venv" >&2
    fi
    return 4
}
