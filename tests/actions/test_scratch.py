from tests.actions.test_industry_fact import *
import facts.search as fs
orig=fs.readings
def test_x(assistant):
    box={}
    def cap(s,q,c=None):
        r=orig(s,q,c); box['q']=q; box['r']=r; return r
    fs.readings=cap
    for text in ["turnout in total?","participants altogether?","total turnout?","and all together?","and in total?","all four together?","those two added up?", "how many projects in total?", "what is the total?", "and the sum of both?","and the total area?"]:
        a=ask(assistant,text,context=FORUMS_IN_A_ROW); q=box['q']
        print(text,'|',fact_ids(a)[:4],'| best %.2f'%q.best_likeness,q.residue,sorted(q.cues),[(x.indicator,round(x.likeness,2),round(x.score,2)) for x in box['r'][:3]])
    fs.readings=orig
    assert 0
