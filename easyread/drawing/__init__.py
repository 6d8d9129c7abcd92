"""The drawing kit: small named parts, one palette, one outline. A picture is a few lines in `pictures/`.

A shape is a string of SVG. Parts are drawn in a box of their own and put where a picture wants them with `place`. Nothing here
uses text, gradients, filters, scripts or fonts, so a picture looks the same everywhere and prints in grey.

`faces` draws heads, `figures` bodies that act, `people` names the cast, and `cast` counts who is shown as what.
`things`, `places` and `belongings` are what is about them.
"""
