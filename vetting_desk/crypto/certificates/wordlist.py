"""The 256 words for reading fingerprints aloud, one for each value of a byte.

Plain English nouns of four to eight letters; no two begin with the same four letters or differ in
only one letter, so that they are understood through accents and on bad lines. The list never changes:
both sides must get the same words whatever version they run.
"""

_TEXT = """
almond anchor animal apple april arrow artist august autumn baker banana barrel basket
battery beach bedroom berry bicycle blanket bottle branch bread breeze bridge brother bucket
butter cabbage cabin camel candle canoe captain carpet carrot castle ceiling center chair
chalk cherry chess chicken chimney circle citizen clinic clock cloud coast coffee compass
copper corner cotton cousin crane curtain daisy dancer daughter diamond dinner doctor donkey
door dragon drawer drum duck eagle earth echo eight elbow elephant engine evening fabric
factory falcon family farmer feather fence finger flag flame flower forest fountain friend
frost fruit garden garlic gate giraffe glass globe goat grape guitar hammer harvest heart
hill honey horse hotel iceberg iron island ivory jacket jewel journey juice jungle kettle
keyboard kitchen kite knee ladder lamp lantern laptop lemon leopard letter library lion
lunch magnet mango marble market meadow melon metal milk mirror monday moon morning mother
mouse museum music napkin needle nest north novel number ocean october office olive onion
opera orange orchard otter oven palace panda paper pasta peanut pencil penguin pepper piano
picnic pigeon pillow pilot planet plum pocket pond potato powder purple pyramid queen rabbit
radio rainbow rice ring river robin roof rose rubber ruby salad salmon sand saturn school
seven shadow sheep shirt silver sister snow soap spider spoon square stadium station storm
student sugar summer sunday swan table teacher tennis thunder ticket tiger tomato tower
tractor train tunnel turtle twenty umbrella uncle valley village violin volcano wagon wallet
walnut water wedding whale wheat window winter wolf wool yellow zebra zero
"""

WORDS: tuple[str, ...] = tuple(_TEXT.split())
