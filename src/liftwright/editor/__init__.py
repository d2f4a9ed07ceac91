"""What an editor shows of a text in the notation: colours, faults, offers, meanings.

Everything is read with the grammar and the checks that programs are read with.
`lexer` is for Pygments, `server` for editors that speak to language servers; the rest
knows neither.
"""
